using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.SignIn;

namespace TaxCounter.Testing;

/// <summary>
/// The whole program over a SQLite file of its own, with a clock that stands still and six people who may sign in. It runs as an office would run it, not as in
/// development: secure cookies over HTTPS, no page for developers.
/// </summary>
public class CounterFactory : WebApplicationFactory<Program>
{
    /// <summary>The password of everybody in tests.</summary>
    public const string Password = "seven herons over the bayou";

    /// <summary>Many hosts in one run: none watches its files, or the machine runs out of watchers.</summary>
    static CounterFactory()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }

    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-test-").FullName;

    private IServiceProvider? _served;

    /// <summary>The file of the records.</summary>
    public string File => Path.Combine(_folder, "taxcounter.db");

    /// <summary>The file of its keys.</summary>
    public string Keys => Path.Combine(_folder, "taxids.json");

    /// <summary>The clock of the program.</summary>
    public FakeClock Clock { get; } = new();

    /// <summary>More settings, by name; set before the first client is made.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>More or other services; set before the first client is made.</summary>
    public Action<IServiceCollection>? OtherServices { get; set; }

    /// <summary>Whether it starts from a copy of records with the six people; false makes them anew, for what the template is made of.</summary>
    public bool FromTemplate { get; init; } = true;

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Testing");
        builder.UseContentRoot(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "src", "TaxCounter.Web"));
        builder.UseSetting("ConnectionStrings:TaxCounter", $"Data Source={File}");
        builder.UseSetting("Keys:Cookies", Path.Combine(_folder, "keys"));
        builder.UseSetting("Keys:Path", Keys);
        builder.UseSetting("Logs:Path", "");
        builder.UseSetting("Database:BusySeconds", "60"); // longer than a clerk waits: the machine is full of other tests
        builder.UseSetting("Serve:CheckRecords", "false");
        builder.UseSetting("Review:Nightly", "false");
        builder.UseSetting("Serilog:MinimumLevel", "Fatal");
        builder.UseSetting("SignIn:Pbkdf2Iterations", "1000");
        builder.UseSetting("SignIn:SecondFactor", "none"); // as in development; a test of it says otherwise
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            OtherServices?.Invoke(services);
        });
    }

    /// <inheritdoc/>
    protected override Microsoft.Extensions.Hosting.IHost CreateHost(Microsoft.Extensions.Hosting.IHostBuilder builder)
    {
        if (FromTemplate)
        {
            OfficeTemplates.CopyStaffed(File, Keys).GetAwaiter().GetResult();
        }

        var host = base.CreateHost(builder);
        _served = host.Services;
        using var scope = host.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<TaxIdKeyFile>().CreateIfMissing();
        if (!FromTemplate)
        {
            var context = scope.ServiceProvider.GetRequiredService<TaxCounterContext>();
            context.Database.EnsureCreated();
            AppendOnlyTables.EnsureAsync(context).GetAwaiter().GetResult();
            AddPeopleAsync(scope.ServiceProvider.GetRequiredService<IStaffDirectory>()).GetAwaiter().GetResult();
        }

        return host;
    }

    /// <summary>A browser at a workstation that nobody is signed in at. Follows no redirects.</summary>
    public CounterBrowser Browser() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri("https://localhost"),
        AllowAutoRedirect = false,
        HandleCookies = false,
    }));

    /// <summary>
    /// A browser where somebody is signed in: clerk, clerk2, supervisor, supervisor2, auditor or admin. The session is begun where the page would begin it, without
    /// the page: no password is checked and nothing is written down. Where signing in is what a test is about, it takes <see cref="SignInOnPage"/>.
    /// </summary>
    public async Task<CounterBrowser> SignInAs(string userName)
    {
        var browser = Browser();
        var entry = await With<IStaffDirectory, StaffEntry?>(d => d.FindAsync(userName)) ?? throw new InvalidOperationException($"There is no {userName}.");
        browser.Cookies["__Host-TaxCounter"] = (await Services.GetRequiredService<SessionDesk>().StartAsync(entry.Member, userName, "local")).Value;
        return browser;
    }

    /// <summary>The same by the sign-in page, as a person would.</summary>
    public async Task<CounterBrowser> SignInOnPage(string userName)
    {
        var browser = Browser();
        var answer = await browser.SignIn(userName, Password);
        return answer.StatusCode == System.Net.HttpStatusCode.Redirect ? browser
            : throw new InvalidOperationException($"{userName} could not sign in: {answer.StatusCode}");
    }

    /// <summary>A service of the program, in a scope of its own.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(use);
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>An act of the program itself, now.</summary>
    public CounterAct SystemAct()
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        return new CounterAct { By = StaffMember.System, At = now, Today = DateOnly.FromDateTime(now), From = "test" };
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        var connection = _served?.GetRequiredService<DatabaseOptions>().ConnectionString;
        await base.DisposeAsync();
        if (connection is not null)
        {
            using var pool = new SqliteConnection(connection);
            SqliteConnection.ClearPool(pool);
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task AddPeopleAsync(IStaffDirectory directory)
    {
        (string UserName, string Person, string Name, Role Role)[] userAccounts =
        [
            ("clerk", "E-101", "Clerk 1", Role.Clerk),
            ("clerk2", "E-102", "Clerk 2", Role.Clerk),
            ("supervisor", "E-201", "Supervisor 1", Role.Supervisor),
            ("supervisor2", "E-202", "Supervisor 2", Role.Supervisor),
            ("auditor", "E-301", "Auditor", Role.Auditor),
            ("admin", "E-401", "Administrator", Role.Administrator),
        ];
        foreach (var (userName, person, name, role) in userAccounts)
        {
            var added = await directory.AddAsync(
                new NewStaffUser { UserName = userName, Person = person, DisplayName = name, Role = role, Password = Password }, SystemAct());
            if (added.Refusal is { } no)
            {
                throw new InvalidOperationException(no.Message);
            }
        }
    }
}
