using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>An office on its own records, with the administrator who works with its user accounts.</summary>
public abstract class UserAccountsTest(DatabaseProvider provider) : IAsyncLifetime
{
    private protected const string Chosen = "eleven pelicans at dusk";
    private protected static readonly StaffMember _admin = Acts.Administrator();
    private protected OfficeDatabase _office = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["SignIn:Pbkdf2Iterations"] = "1000" }).Build();
        _office = await OfficeDatabase.Create(provider, more: services => services.AddSignIns(settings, environment: "Development"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _office.DisposeAsync();

    private protected DateTime Now => _office.Clock.GetUtcNow().UtcDateTime;

    private protected CounterAct Act(StaffMember? who = null, string? reason = "said in a test") => Acts.By(who ?? _admin, Now, reason);

    private protected static NewUserAccount New(string userName, Role role, string person = "E700") => new() { UserName = userName, DisplayName = "Name of " + userName, Person = person, Role = role };

    private protected async Task<IssuedCode> Create(string userName, Role role, string person = "E700") => (await UserAccounts(p => p.CreateAsync(New(userName, role, person), Act()))).Value;

    private protected async Task Given(string userName, string person, Role role) =>
        Assert.Null((await Use<IStaffDirectory, Result<StaffMember>>(d => d.AddAsync(new NewStaffUser { UserName = userName, Person = person, DisplayName = userName, Role = role, Password = Chosen }, Acts.BySystem()))).Refusal);

    private protected async Task<string?> SignIn(string userName, string password) => (await Use<ISignInDesk, Result<SignInAnswer>>(d => d.CheckAsync(userName, password, "test"))).Refusal?.Code;

    private protected Task<Result<StaffMember>> Choose(IssuedCode issued, string password) => Use<ISignInDesk, Result<StaffMember>>(d => d.ChooseAsync(issued.Member.Id, password, "test"));

    private protected async Task<UserAccountRow> Row(IssuedCode issued) => (await UserAccounts(p => p.FindAsync(issued.Member.Id, Now)))!;

    private protected Task<T> UserAccounts<T>(Func<IUserAccounts, Task<T>> use) => Use(use);

    private protected async Task<T> Use<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = _office.Scope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private protected Task<List<string>> Trail() => _office.Read(c => c.Set<AuditEntry>().OrderBy(e => e.Sequence).Select(e => e.What + " " + e.Subject).ToListAsync());

    private protected Task<int> Sql(string sql) => _office.Read(context => context.Database.ExecuteSqlRawAsync(sql));
}
