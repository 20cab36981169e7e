using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Testing;

/// <summary>Works a day at the counter through the duties themselves: accounts that owe, drawers, payments, voids, counts. Each act is a request of its own.</summary>
/// <param name="services">The program's services, or those of an <see cref="OfficeDatabase"/> with duties.</param>
/// <param name="clock">Its clock.</param>
public sealed class WorkingDay(IServiceProvider services, FakeClock clock)
{
    private const string RoutingNumber = "065000090";
    private int _accounts;
    private int _papers = 1000;

    /// <summary>Registers the rule book, as the program does; the duties come with the records.</summary>
    public static void AddDuties(IServiceCollection services)
    {
        services.AddOptions();
        services.AddSingleton<IRuleBooks, ShippedRuleBooks>();
    }

    /// <summary>The day at the office.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Something this person does now.</summary>
    public CounterAct Act(StaffMember who, string? reason = null)
    {
        using var scope = services.CreateScope();
        return new() { By = who, At = clock.GetUtcNow().UtcDateTime, Today = Today, BusinessDay = scope.ServiceProvider.GetRequiredService<IBusinessDayInForce>().On(Today), Reason = reason, From = "test" };
    }

    /// <summary>Uses a service in a request of its own.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(use);
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>An account that owes one amount for last month; not late yet.</summary>
    public async Task<Account> Owes(string amount, string name = "First River Construction", string taxType = "sales", string location = "1701")
    {
        var act = Act(StaffMember.System);
        var account = Account.Open(new AccountFacts
        {
            Number = AccountNumber.Of("0102", ++_accounts),
            Kind = AccountKind.Business,
            TaxpayerName = name,
            LocationCode = location,
            Location = new Address("222 Saint Louis St", "Baton Rouge", "LA", "70802"),
            Mailing = new Address("PO Box 2590", "Baton Rouge", "LA", "70821"),
            OpenedOn = new DateOnly(2020, 1, 1),
            Status = AccountStatus.Open,
        }, null);
        await using var scope = services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<IOneTransaction>().Do<Account>(act, () =>
        {
            scope.ServiceProvider.GetRequiredService<IAccounts>().Add(account);
            var first = new DateOnly(Today.Year, Today.Month, 1).AddMonths(-1);
            var obligation = Obligation.For(account.Id, taxType, Period.Parse(first.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)), Today.AddDays(5), location);
            scope.ServiceProvider.GetRequiredService<ILedgers>().Add(obligation);
            var shares = scope.ServiceProvider.GetRequiredService<RuleBook>().FundShares(taxType, location, obligation.Period.LastDay).Value.Shares;
            scope.ServiceProvider.GetRequiredService<IJournal>().Add(Posting.Of(PostingKind.Charge, PostingDays.On(Today), act, PaymentApplication.ChargeLines(obligation, Component.Tax, Dollars(amount), shares)));
            return Task.FromResult<Result<Account>>(account);
        });
        return made.Value;
    }

    /// <summary>Opens a drawer with a starting cash of 200.00.</summary>
    public async Task<Drawer> Opens(StaffMember clerk, int number, string counted = "200.00") =>
        (await With<DrawerService, Result<Drawer>>(drawers => drawers.Open(number, Dollars(counted), Act(clerk)))).Value;

    /// <summary>Takes a payment of all an account owes; what is more stays as credit, unless it is cash.</summary>
    public async Task<PaymentEvent> Takes(StaffMember clerk, Account account, params TenderDraft[] tenders)
    {
        ArgumentNullException.ThrowIfNull(account);
        var owed = await With<ILedgers, IReadOnlyList<ObligationLedger>>(ledgers => ledgers.OfAccount(account.Id, openOnly: true));
        var asked = new TakePayment
        {
            Id = PaymentEventId.New(),
            Accounts = [account.Id],
            Obligations = [.. owed.Select(o => o.Obligation.Id)],
            Tenders = tenders,
            ShownToPay = Money.Zero,
            KeepRestAsCredit = true,
        };
        var shown = await With<PaymentService, (PaymentOffer? Offer, Refusal? Refusal)>(payments => payments.Offer(asked, Act(clerk)));
        return (await With<PaymentService, Result<PaymentEvent>>(payments => payments.Take(asked with { ShownToPay = shown.Offer!.ToPay }, Act(clerk)))).Value;
    }

    /// <summary>Asks for a void.</summary>
    public async Task AsksToVoid(StaffMember who, PaymentEvent paymentEvent, string reason = "wrong account") =>
        Assert.Null((await With<VoidService, Result<PaymentEvent>>(voids => voids.Request(paymentEvent.Number, Act(who, reason)))).Refusal);

    /// <summary>Asks for a void and has it approved.</summary>
    public async Task Voids(StaffMember who, StaffMember approver, PaymentEvent paymentEvent)
    {
        await AsksToVoid(who, paymentEvent);
        Assert.Null((await With<VoidService, Result<PaymentEvent>>(voids => voids.Approve(paymentEvent.Number, Act(approver)))).Refusal);
    }

    /// <summary>Counts a drawer; agrees unless a difference is named. A difference is explained.</summary>
    public async Task<Drawer> Counts(StaffMember clerk, Drawer drawer, string difference = "0.00")
    {
        ArgumentNullException.ThrowIfNull(drawer);
        var inside = await With<IDrawers, DrawerContents>(async drawers => await drawers.Contents((await drawers.Find(drawer.Id))!));
        Assert.Null((await With<DrawerService, Result<Drawer>>(drawers => drawers.StartCount(drawer.Id, Act(clerk)))).Refusal);
        var pieces = new DrawerPieces(PiecesOf(inside.Cash + Dollars(difference)), inside.Checks, inside.MoneyOrders);
        var counted = (await With<DrawerService, Result<Drawer>>(drawers => drawers.Seal(drawer.Id, pieces, Act(clerk)))).Value;
        return counted.State == DrawerState.OverShort
            ? (await With<DrawerService, Result<Drawer>>(drawers => drawers.Explain(drawer.Id, Act(clerk, "a bill stuck to another"), "Counted twice, nothing else found."))).Value
            : counted;
    }

    /// <summary>Counts a drawer and has it accepted.</summary>
    public async Task<Drawer> TurnsIn(StaffMember clerk, StaffMember supervisor, Drawer drawer, string difference = "0.00")
    {
        await Counts(clerk, drawer, difference);
        return (await With<DrawerService, Result<Drawer>>(drawers => drawers.Accept(drawer.Id, Act(supervisor, difference == "0.00" ? null : "counted with the clerk")))).Value;
    }

    /// <summary>Counts a drawer, has it accepted, takes its money to the bank, and notes that the bank took all of it.</summary>
    public async Task<Deposit> Banks(StaffMember clerk, StaffMember first, StaffMember second, Drawer drawer)
    {
        await TurnsIn(clerk, second, drawer);
        var deposit = (await With<DepositService, Result<Deposit>>(d => d.Prepare([drawer.Id], Act(first)))).Value;
        var inside = await With<IDeposits, DepositContents>(d => d.Contents(deposit.Id));
        Assert.Null((await With<DepositService, Result<Deposit>>(d => d.Seal(deposit.Id, "BAG-7", new DrawerPieces(PiecesOf(inside.Cash), inside.Checks, 0), Act(first)))).Refusal);
        Assert.Null((await With<DepositService, Result<Deposit>>(d => d.Verify(deposit.Id, "BAG-7", inside.Checks, inside.Total, Act(second)))).Refusal);
        Assert.Null((await With<DepositService, Result<Deposit>>(d => d.TakeToBank(deposit.Id, Act(second)))).Refusal);
        return (await With<DepositService, Result<Deposit>>(d => d.Validate(deposit.Id, inside.Total, Today, "V-77", Act(second)))).Value;
    }

    /// <summary>Bills and coins.</summary>
    public static TenderDraft Cash(string amount) => new(TenderKind.Cash, Dollars(amount));

    /// <summary>A check with a number of its own.</summary>
    public TenderDraft Check(string amount) =>
        new(TenderKind.Check, Dollars(amount)) { RoutingNumber = RoutingNumber, DocumentNumber = (++_papers).ToString(System.Globalization.CultureInfo.InvariantCulture) };

    /// <summary>A money order with a number of its own.</summary>
    public TenderDraft MoneyOrder(string amount) =>
        new(TenderKind.MoneyOrder, Dollars(amount)) { DocumentNumber = (++_papers).ToString(System.Globalization.CultureInfo.InvariantCulture) };

    /// <summary>A card.</summary>
    public static TenderDraft Card(string amount) => new(TenderKind.Card, Dollars(amount)) { CardReference = "T-4471", CardLastFour = "1881" };

    /// <summary>An amount as written.</summary>
    public static Money Dollars(string amount) => Money.TryParse(amount, out var money) ? money : throw new FormatException(amount);

    /// <summary>The fewest pieces that come to an amount.</summary>
    public static IReadOnlyList<int> PiecesOf(Money cash)
    {
        var left = cash.Cents;
        List<int> pieces = [];
        foreach (var denomination in Denomination.All)
        {
            pieces.Add((int)(left / denomination.Value.Cents));
            left %= denomination.Value.Cents;
        }

        return pieces;
    }
}

/// <summary>The base of tests that work days at the counter on records of their own.</summary>
public abstract class WorkingDayTests(DatabaseProvider provider) : IAsyncLifetime
{
    /// <summary>The records.</summary>
    protected OfficeDatabase Office { get; private set; } = null!;

    /// <summary>The day.</summary>
    protected WorkingDay Day { get; private set; } = null!;

    /// <summary>Whether the answer to every commit is lost.</summary>
    protected virtual bool LosesAnswers => false;

    /// <summary>More services, or others.</summary>
    protected virtual void More(IServiceCollection services)
    {
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Office = await OfficeDatabase.Create(provider, more: services =>
        {
            WorkingDay.AddDuties(services);
            if (LosesAnswers)
            {
                services.AddSingleton<IInterceptor>(CutLine.Losing);
            }

            More(services);
        });
        Day = new WorkingDay(Office.Services, Office.Clock);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Office.DisposeAsync();
}
