using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>An office with two supervisors, two clerks and an administrator, one of whom decides for another.</summary>
public abstract class DelegationsTest(DatabaseProvider provider) : IAsyncLifetime
{
    private protected const string Password = "eleven pelicans at dusk";
    private protected OfficeDatabase _office = null!;
    private protected WorkingDay _day = null!;
    private protected StaffMember _clerk = null!;
    private protected StaffMember _other = null!;
    private protected StaffMember _supervisor = null!;
    private protected StaffMember _second = null!;
    private protected StaffMember _admin = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["SignIn:Pbkdf2Iterations"] = "1000" }).Build();
        _office = await OfficeDatabase.Create(provider, more: services =>
        {
            services.AddSignIns(settings, environment: "Development");
            WorkingDay.AddDuties(services);
            services.AddScoped<OfficeVerifier>();
        });
        _day = new WorkingDay(_office.Services, _office.Clock);
        _clerk = await Given("clerk", "E101", Role.Clerk);
        _other = await Given("clerk2", "E102", Role.Clerk);
        _supervisor = await Given("boss", "E201", Role.Supervisor);
        _second = await Given("boss2", "E202", Role.Supervisor);
        _admin = await Given("admin", "E401", Role.Administrator);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _office.DisposeAsync();

    private protected DateOnly Today => _day.Today;

    /// <summary>Two decisions under a delegation, then damage: what the proof of the books says.</summary>
    protected async Task<IReadOnlyList<Finding>> FindingsAfter(string damage)
    {
        await InForce();
        var acting = await Acting();
        Assert.Null((await Approve(await AskedVoid(_other, _other, 1), acting)).Refusal);
        var drawer = await _day.Counts(_second, await _day.Opens(_second, 3));
        Assert.Null((await _day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, _day.Act(acting)))).Refusal);
        Assert.Empty(await Findings());
        Assert.True(await Sql(damage) > 0);
        return await Findings();
    }

    private protected async Task<Delegation> InForce()
    {
        var asked = (await Ask(_supervisor, _clerk, 0, 3)).Value;
        await Confirm(asked);
        return asked;
    }

    private protected async Task<StaffMember> Acting() => _clerk with { ActingFor = await _day.With<IDelegations, ActingFor?>(d => d.InForceAsync(_clerk.Id, Today)) };

    private protected async Task<string?> Holds(int day) => (await _day.With<IDelegations, ActingFor?>(d => d.InForceAsync(_clerk.Id, Today.AddDays(day))))?.Name;

    private protected Task<Result<Delegation>> Ask(StaffMember giver, StaffMember holder, int first, int last) =>
        _day.With<IDelegations, Result<Delegation>>(d => d.AskAsync(holder.Id, Today.AddDays(first), Today.AddDays(last), Act(giver, "vacation")));

    private protected async Task Confirm(Delegation delegation) => Assert.Null((await Change(d => d.ApproveAsync(delegation.Id, Act(_admin)))).Refusal);

    private protected Task<Result<Delegation>> Change(Func<IDelegations, Task<Result<Delegation>>> change) => _day.With(change);

    private protected Task<T> UserAccounts<T>(Func<IUserAccounts, Task<T>> use) => _day.With(use);

    private protected async Task<IReadOnlyList<ApprovalItem>> Waiting(StaffMember who) => await _day.With<IApprovals, IReadOnlyList<ApprovalItem>>(q => q.Waiting(who));

    private protected Task<IReadOnlyList<DelegatedAct>> Done(Delegation delegation) => _day.With<IDelegations, IReadOnlyList<DelegatedAct>>(d => d.ActsAsync(delegation.Id));

    private protected async Task<PaymentEvent> AskedVoid(StaffMember takes, StaffMember asks, int drawer)
    {
        await _day.Opens(takes, drawer);
        var paymentEvent = await _day.Takes(takes, await _day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await _day.AsksToVoid(asks, paymentEvent);
        return paymentEvent;
    }

    private protected Task<Result<PaymentEvent>> Approve(PaymentEvent paymentEvent, StaffMember who) => _day.With<VoidService, Result<PaymentEvent>>(v => v.Approve(paymentEvent.Number, _day.Act(who)));

    private protected async Task<IReadOnlyList<Finding>> Findings() => (await _day.With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;

    private protected CounterAct Act(StaffMember who, string? reason = null) => _day.Act(who, reason);

    private protected async Task<StaffMember> Given(string userName, string person, Role role) =>
        (await _day.With<IStaffDirectory, Result<StaffMember>>(d => d.AddAsync(new NewStaffUser { UserName = userName, Person = person, DisplayName = role == Role.Clerk ? "Name of " + userName : userName, Role = role, Password = Password }, Acts.BySystem()))).Value;

    private protected Task<List<string>> Trail(string begins) => _office.Read(c => c.Set<AuditEntry>().Where(e => e.What.StartsWith(begins)).OrderBy(e => e.Sequence).Select(e => e.What).ToListAsync());

    private protected Task<int> Sql(string sql) => _office.Read(async context =>
    {
        await context.Database.OpenConnectionAsync();
        return await context.Database.ExecuteSqlRawAsync(sql);
    });
}
