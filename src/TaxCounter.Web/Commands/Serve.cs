using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Knowledge;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Samples;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Commands;

/// <summary>
/// <c>serve</c>. In development, records that are not there are made, with the sample office, and their sign-ins are told; in production serving refuses to start on
/// records that are not prepared.
/// </summary>
internal static class Serve
{
    public static async Task<int> RunAsync(string[] settings)
    {
        await using var app = CounterHost.Build(settings, builder =>
        {
            builder.Services.AddTaxCounterData(builder.Configuration, builder.Environment.ContentRootPath);
            builder.Services.AddOffice();
            builder.Services.AddSignIns(builder.Configuration, builder.Environment.EnvironmentName);
            builder.Services.AddSingleton<RecordsTroubleOf>(What);
        });
        var only = ServingLock.Take(app.Services.GetRequiredService<DatabaseOptions>());
        if (only.Refusal is { } taken)
        {
            return VerbOffice.Refuse(taken);
        }

        using (only.Value)
        {
            var ready = await Prepare(app, only.Value);
            if (ready.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            only.Value.TakeItself();
            await app.StartAsync();
            foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            {
                Console.Out.WriteLine($"TaxCounter serves {app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<OfficeOptions>>().Value.ShownName} at {address}");
            }

            SaySignIns(ready.Value);
            await app.WaitForShutdownAsync();
            return CommandLine.Done;
        }
    }

    /// <summary>The sample office's sign-ins by role, and their one password.</summary>
    public static void SaySignIns(SampleUserAccounts signIns)
    {
        if (signIns.UserNames.Count > 0)
        {
            Console.Out.WriteLine("User accounts of the sample office:");
            foreach (var role in signIns.UserNames.GroupBy(s => s.Role))
            {
                Console.Out.WriteLine($"  {role.Key.ToString().ToLowerInvariant(),-15}{string.Join(", ", role.Select(s => s.UserName))}");
            }

            Console.Out.WriteLine($"  Password for all: {SampleUserAccounts.Password}");
        }
    }

    private static RecordsTrouble What(Exception exception) => exception is DbUpdateConcurrencyException ? RecordsTrouble.Changed : StorageFaults.Of(exception) switch
    {
        StorageFault.Raced => RecordsTrouble.LostRace,
        StorageFault.Busy => RecordsTrouble.Busy,
        StorageFault.Disconnected => RecordsTrouble.Away,
        _ => RecordsTrouble.None,
    };

    private static async Task<Result<SampleUserAccounts>> Prepare(WebApplication app, ServingLock only)
    {
        // An unknown jurisdiction, duties that do not fit together and texts that are not complete stop the start with a sentence.
        app.Services.GetRequiredService<IRulesInForce>();
        app.Services.GetRequiredService<OfficeDuties>();
        app.Services.GetRequiredService<ShippedTemplates>();
        if (!app.Configuration.GetValue("Serve:CheckRecords", true))
        {
            return SampleUserAccounts.None; // tests make their own tables
        }

        await using var scope = app.Services.CreateAsyncScope();
        var migrator = scope.ServiceProvider.GetRequiredService<Migrator>();
        var why = await migrator.WhyNotServeAsync();
        if (why is null)
        {
            if (await migrator.WhyNotWriteAsync() is { } open)
            {
                return open;
            }

            if (!app.Environment.IsDevelopment() && !app.Services.GetRequiredService<OfficeContact>().IsComplete)
            {
                return CorrespondenceRefusals.NoContact;
            }

            if ((await Record(scope.ServiceProvider)).Refusal is { } notRecorded)
            {
                return notRecorded;
            }

            await BeginWithTheLastHour(scope.ServiceProvider);
            return app.Environment.IsDevelopment() ? await scope.ServiceProvider.GetRequiredService<SampleOffice>().SignInsAsync() : SampleUserAccounts.None;
        }

        if (!app.Environment.IsDevelopment() || why != StorageRefusals.NotMigrated)
        {
            return why;
        }

        var isNew = await migrator.IsNewAsync();
        if (isNew && scope.ServiceProvider.GetRequiredService<HighWaterMark>().Location is { } mark)
        {
            File.Delete(mark); // in development whoever deletes the records begins anew
        }

        var migrated = await migrator.MigrateAsync(only);
        if (migrated.Refusal is { } no)
        {
            return no;
        }

        if ((await Record(scope.ServiceProvider)).Refusal is { } unrecorded)
        {
            return unrecorded;
        }

        return isNew ? await MakeSample(scope.ServiceProvider) : SampleUserAccounts.None;
    }

    /// <summary>Which accounts were opened before this start.</summary>
    private static async Task BeginWithTheLastHour(IServiceProvider services)
    {
        foreach (var opening in await services.GetRequiredService<IAccountOpenings>().Since(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.AddHours(-1)))
        {
            services.GetRequiredService<AccountsOpened>().Opened(opening.Person, opening.Name, opening.Account, opening.At);
        }
    }

    /// <summary>Acts that were answered and are no longer in the records: said, and their numbers taken out of use, before anybody is served.</summary>
    private static async Task<Result<string?>> SayWhatIsMissing(IServiceProvider services)
    {
        var said = await services.GetRequiredService<ShortfallDesk>().SettleAsync(Act(services, "start"));
        if (said.Refusal is null && said.Value is { } sentence)
        {
            Console.Error.WriteLine(sentence);
        }

        return said;
    }

    /// <summary>What is missing first, before anything is written; then rules, templates and articles that ship, where they are not recorded yet.</summary>
    private static async Task<Result<int>> Record(IServiceProvider services)
    {
        if ((await SayWhatIsMissing(services)).Refusal is { } notSaid)
        {
            return notSaid;
        }

        var rules = await services.GetRequiredService<RuleRecorder>().RecordAsync(Act(services, "start"));
        if (rules.Refusal is { } no)
        {
            return no;
        }

        var templates = await services.GetRequiredService<TemplateRecorder>().RecordAsync(Act(services, "start"));
        return templates.Refusal is not null ? templates : await services.GetRequiredService<ArticleRecorder>().RecordAsync(Act(services, "start"));
    }

    private static CounterAct Act(IServiceProvider services, string from)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        return new CounterAct { By = StaffMember.System, At = now, Today = services.GetRequiredService<Microsoft.Extensions.Options.IOptions<OfficeOptions>>().Value.DayOf(now), From = from };
    }

    private static async Task<Result<SampleUserAccounts>> MakeSample(IServiceProvider services)
    {
        var act = Act(services, "first start");
        var sample = services.GetRequiredService<SampleOffice>();
        var made = await sample.MakeAsync(act);
        if (made.Refusal is { } no)
        {
            return no;
        }

        var signIns = await sample.MakeSignInsAsync(act);
        foreach (var cases in signIns.Refusal is null ? services.GetServices<ISampleCases>() : [])
        {
            if ((await cases.MakeAsync(act)).Refusal is { } notMade)
            {
                return notMade;
            }
        }

        return signIns;
    }
}
