using System.Globalization;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Tests.Builders;

/// <summary>Valid things with nothing said; say only what the test is about. The day is Friday, Nov 20, 2026, at the office in Baton Rouge.</summary>
internal static class Some
{
    public static readonly RuleBook EastBatonRouge = RuleBookLoader.Load("east-baton-rouge");
    public static readonly DateOnly Today = Day("2026-11-20");
    public static readonly StaffMember Clerk = new(StaffId.New(), "E102", "Clerk 2", Role.Clerk);
    public static readonly StaffMember OtherClerk = new(StaffId.New(), "E103", "Clerk 3", Role.Clerk);
    public static readonly StaffMember Supervisor = new(StaffId.New(), "E201", "D. Guidry", Role.Supervisor);
    public static readonly StaffMember OtherSupervisor = new(StaffId.New(), "E202", "P. Landry", Role.Supervisor);
    public static readonly StaffMember ClerkAsSupervisor = new(StaffId.New(), "e102", "Clerk 2 (supervisor)", Role.Supervisor);
    public static readonly StaffMember Auditor = new(StaffId.New(), "E301", "Auditor", Role.Auditor);
    public static readonly StaffMember Administrator = new(StaffId.New(), "E401", "Administrator", Role.Administrator);

    /// <summary>Somebody who decides for another today.</summary>
    public static StaffMember DecidingFor(StaffMember who, StaffMember away) => who with { ActingFor = new ActingFor(DelegationId.New(), away.Person, away.Name, Today) };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Money Dollars(string amount) => Money.TryParse(amount, out var money) ? money : throw new FormatException(amount);

    public static CounterAct Act(StaffMember? by = null, string? because = null, int minute = 0) => new()
    {
        By = by ?? Clerk,
        At = new DateTime(2026, 11, 20, 15, 0, 0, DateTimeKind.Utc).AddMinutes(minute),
        Today = Today,
        Reason = because,
    };

    public static Obligation Obligation(string dueOn = "2026-09-21", string period = "2026-08", string taxType = "sales", AccountId? account = null) =>
        Domain.Ledger.Obligation.For(account ?? AccountId.New(), taxType, Period.Parse(period), Day(dueOn), "1700");

    /// <summary>The account of the screens: 911.20 of sales tax for August, due September 21.</summary>
    public static LedgerBook Book(string tax = "911.20", string dueOn = "2026-09-21", string period = "2026-08", AccountId? account = null, RuleBook? rules = null) =>
        new LedgerBook(Obligation(dueOn, period, account: account), rules ?? EastBatonRouge).Charge(Dollars(tax));

    public static TenderDraft Cash(string amount) => new(TenderKind.Cash, Dollars(amount));

    public static TenderDraft Check(string amount) => new(TenderKind.Check, Dollars(amount)) { RoutingNumber = "111000025", DocumentNumber = "1042" };

    public static TenderDraft Card(string amount) => new(TenderKind.Card, Dollars(amount)) { CardReference = "T-88120", CardLastFour = "4242" };

    public static TenderDraft MoneyOrder(string amount) => new(TenderKind.MoneyOrder, Dollars(amount)) { DocumentNumber = "22871004551" };

    public static Account Account(params AlertKind[] alerts)
    {
        var place = new Address("3959 Essen Ln", "Baton Rouge", "LA", "70816");
        var account = Domain.Accounts.Account.Open(
            new AccountFacts
            {
                Number = AccountNumber.Of("0102", 8),
                Kind = AccountKind.Business,
                TaxpayerName = "Hebert Group LLC",
                TradeName = "First River Construction",
                LocationCode = "1700",
                Location = place,
                Mailing = place,
                OpenedOn = Day("1997-03-01"),
                Status = AccountStatus.Open,
            },
            taxId: null);
        foreach (var kind in alerts)
        {
            account.Raise(kind, "3 returned checks since Jan 12, 2025.", Day("2025-01-12"), Supervisor.Name);
        }

        return account;
    }

    public static DrawerPieces Pieces(Money cash, int checks = 0, int moneyOrders = 0)
    {
        var left = cash.Cents;
        List<int> pieces = [];
        foreach (var denomination in Denomination.All)
        {
            var count = pieces.Count == 7 ? 0 : left / denomination.Value.Cents;
            pieces.Add((int)count);
            left -= count * denomination.Value.Cents;
        }

        return new DrawerPieces(pieces, checks, moneyOrders);
    }

    public static DrawerContents Contents(string cash, int checks = 0, string checkAmount = "0", int moneyOrders = 0, string moneyOrderAmount = "0") =>
        new(Dollars(cash), checks, Dollars(checkAmount), moneyOrders, Dollars(moneyOrderAmount), Money.Zero);

    public static Drawer Drawer(string counted = "150.00", StaffMember? by = null) => Domain.Cashiering.Drawer.Open(3, Dollars(counted), Today, Act(by)).Value;

    /// <summary>A drawer with a starting cash of 150.00 and receipts for 400.00 cash, brought to a state.</summary>
    public static Drawer Drawer(DrawerState state)
    {
        var drawer = Drawer();
        switch (state)
        {
            case DrawerState.Open:
                return drawer;
            case DrawerState.Locked:
                Must(drawer.Lock(Act()));
                return drawer;
        }

        Must(drawer.StartCount(Act()));
        if (state == DrawerState.Counting)
        {
            return drawer;
        }

        var found = state == DrawerState.OverShort ? "545.00" : "550.00";
        Must(drawer.Seal(Pieces(Dollars(found)), Contents("550.00"), Act()));
        if (state is DrawerState.Accepted or DrawerState.Banked)
        {
            Must(drawer.Accept(Act(Supervisor)));
        }

        if (state == DrawerState.Banked)
        {
            Must(drawer.PutInto(DepositId.New()));
            Must(drawer.Bank());
        }

        return drawer;
    }

    /// <summary>A deposit of 400.00 cash and two checks for 620.54, brought to a state.</summary>
    public static Deposit Deposit(DepositState state)
    {
        var deposit = Domain.Deposits.Deposit.Begin(new DepositNumber(2026, 12), Act()).Value;
        if (state == DepositState.Preparing)
        {
            return deposit;
        }

        Must(deposit.Seal("BAG-7781", Pieces(Dollars("400.00"), 2), InTheBag, Act()));
        if (state == DepositState.Sealed)
        {
            return deposit;
        }

        Must(deposit.Verify("BAG-7781", 2, Dollars("1020.54"), Act(Supervisor)));
        if (state == DepositState.Verified)
        {
            return deposit;
        }

        Must(deposit.TakeToBank(Act(Supervisor)));
        if (state != DepositState.AtBank)
        {
            var validated = state == DepositState.Confirmed ? "1020.54" : "1000.54";
            Must(deposit.Validate(Dollars(validated), Today, "BK-5512", Act(Supervisor, "the bank counted one 20 less")));
        }

        return deposit;
    }

    public static DepositContents InTheBag => new(Dollars("400.00"), 2, Dollars("620.54"));

    public static T Must<T>(Result<T> result) => result.Refusal is { } no ? throw new InvalidOperationException(no.Message) : result.Value;
}
