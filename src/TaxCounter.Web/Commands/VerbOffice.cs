using System.Globalization;
using Microsoft.Extensions.Options;
using TaxCounter.Data;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Backup;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Commands;

/// <summary>The office as a verb works with it: the same settings and services as serving, without pages. Warnings go to the error stream, so that the answer stays clean.</summary>
internal sealed class VerbOffice : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private VerbOffice(ServiceProvider services, bool isDevelopment)
    {
        _services = services;
        _scope = services.CreateAsyncScope();
        IsDevelopment = isDevelopment;
    }

    /// <summary>Whether known passwords may be given out.</summary>
    public bool IsDevelopment { get; }

    /// <summary>Reads the settings and gets ready.</summary>
    public static VerbOffice Open(string[] settings)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = CounterHost.ContentRoot(settings) });
        builder.Configuration
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{builder.Environment.EnvironmentName}.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(settings);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(builder.Configuration);
        services.AddLogging(log => log.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.None).AddFilter("Microsoft.EntityFrameworkCore.Query", LogLevel.None)); // what is thrown is said in one sentence
        services.Configure<OfficeOptions>(builder.Configuration.GetSection("Office"));
        services.AddTaxCounterData(builder.Configuration, builder.Environment.ContentRootPath);
        services.AddSignIns(builder.Configuration, builder.Environment.EnvironmentName);
        services.AddOffice();
        return new VerbOffice(services.BuildServiceProvider(), builder.Environment.IsDevelopment());
    }

    /// <summary>One of the office's services.</summary>
    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>The program itself does it, now.</summary>
    public CounterAct Act(string verb)
    {
        var now = Get<TimeProvider>().GetUtcNow().UtcDateTime;
        return new CounterAct { By = StaffMember.System, At = now, Today = Get<IOptions<OfficeOptions>>().Value.DayOf(now), From = $"verb {verb}" };
    }

    /// <summary>Runs a verb that reads: only on records of this version.</summary>
    public async Task<int> Read(Func<Task<int>> work) => await Get<Migrator>().WhyNotServeAsync() is { } no ? Refuse(no) : await work();

    /// <summary>Runs a verb that writes: only on records of this version, and only while no other program writes them.</summary>
    public async Task<int> Write(Func<Task<int>> work)
    {
        if (await Get<Migrator>().WhyNotServeAsync() is { } no)
        {
            return Refuse(no);
        }

        if (await Get<Migrator>().WhyNotWriteAsync() is { } open)
        {
            return Refuse(open);
        }

        var only = ServingLock.Take(Get<DatabaseOptions>());
        if (only.Refusal is { } taken)
        {
            return Refuse(taken);
        }

        using (only.Value)
        {
            return await SayWhatIsMissing() is { } unsaid ? Refuse(unsaid) : await work();
        }
    }

    /// <summary>Acts that were answered and are no longer in the records: said and written down before anything else is written. Refused where that cannot be.</summary>
    public async Task<Refusal?> SayWhatIsMissing()
    {
        var said = await Get<ShortfallDesk>().SettleAsync(Act("before it writes"));
        if (said.Refusal is null && said.Value is { } sentence)
        {
            Console.Error.WriteLine(sentence);
        }

        return said.Refusal;
    }

    /// <summary>Says why not.</summary>
    public static int Refuse(Refusal no)
    {
        Console.Error.WriteLine(no.Message);
        return CommandLine.Refused;
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
