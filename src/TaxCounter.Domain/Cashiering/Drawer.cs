using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>One clerk's cash of one business day, from the counted starting cash to the supervisor who takes it over.</summary>
public sealed class Drawer
{
    private static readonly Moves<DrawerState> _moves = new(
        (DrawerState.Open, [DrawerState.Locked, DrawerState.Counting]),
        (DrawerState.Locked, [DrawerState.Open, DrawerState.Counting]),
        (DrawerState.Counting, [DrawerState.Open, DrawerState.Balanced, DrawerState.OverShort]),
        (DrawerState.Balanced, [DrawerState.Accepted]),
        (DrawerState.OverShort, [DrawerState.Counting, DrawerState.Accepted]),
        (DrawerState.Accepted, [DrawerState.Banked]),
        (DrawerState.Banked, []));

    private readonly List<DrawerCount> _counts = [];

    private Drawer()
    {
        ClerkPerson = ClerkName = "";
    }

    public DrawerId Id { get; private init; }
    public int Number { get; private init; }

    /// <summary>The sign-in that keeps it; another one after a handover.</summary>
    public StaffId ClerkId { get; internal set; }
    public string ClerkPerson { get; internal set; }
    public string ClerkName { get; internal set; }

    /// <summary>The office's day it was opened on. It takes money on this day only; from midnight on it waits to be counted under it.</summary>
    public DateOnly BusinessDay { get; private init; }

    /// <summary>What it was opened with, counted.</summary>
    public Money StartingCash { get; private init; }
    public DrawerState State { get; private set; }
    public DateTime OpenedAt { get; private init; }

    /// <summary>When its last count was sealed, UTC.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>What the receipts say should have been there at the last sealed count.</summary>
    public DrawerContents? Expected { get; private set; }

    /// <summary>Cash counted less cash expected: positive over, negative short.</summary>
    public Money OverShortAmount { get; private set; }

    /// <summary>What the clerk says about a difference.</summary>
    public string? OverShortReason { get; private set; }

    /// <summary>The clerk's written report about a difference above the rule's amount.</summary>
    public string? OverShortReport { get; private set; }

    /// <summary>What left it beside its receipts, and what it was found over or short by within the day.</summary>
    public DrawerHandling Handling { get; internal set; } = DrawerHandling.None;

    /// <summary>The supervisor who took it over; null until then.</summary>
    public Signature? Accepted { get; private set; }

    /// <summary>Why that supervisor accepts a difference above the rule's amount.</summary>
    public string? AcceptedReason { get; private set; }

    /// <summary>The deposit that takes it to the bank.</summary>
    public DepositId? DepositId { get; private set; }
    public Guid Version { get; private set; }

    /// <summary>The revision that a first of two approvals is bound to: a recount or another reason makes another.</summary>
    public string Revision => Version.ToString();

    /// <summary>The sealed counts: one, or two when the first did not agree.</summary>
    public IReadOnlyList<DrawerCount> Counts => _counts;
    /// <summary>The count that stands.</summary>
    public DrawerCount? LastCount => _counts.Count == 0 ? null : _counts.MaxBy(c => c.Number);

    /// <summary>Whether the clerk may count once more: after one count that does not agree, until they say why it does not.</summary>
    public bool MayRecount => State == DrawerState.OverShort && _counts.Count == 1 && OverShortReason is null;

    /// <summary>Cash of it that goes to the bank once accepted: what was counted and what lies in the safe, less the starting cash that goes back to the change fund.</summary>
    public Money CashToBank => (LastCount?.Cash ?? Money.Zero) + Handling.Dropped - StartingCashReturned;

    /// <summary>The part of the starting cash that goes back to the change fund.</summary>
    public Money StartingCashReturned => Money.Min(StartingCash, (LastCount?.Cash ?? Money.Zero) + Handling.Dropped);

    /// <summary>Everything it did not agree by, at handovers and at its count, never netted: what limits and reports go by.</summary>
    public Money Differences => OverShortAmount.Abs() + Handling.OverShortApart;

    /// <summary>Opens a drawer with a counted starting cash.</summary>
    public static Result<Drawer> Open(int number, Money counted, DateOnly businessDay, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((!act.By.May(Permission.KeepDrawer) ? StaffRefusals.NotAllowed(act.By, "open a drawer") : number is < 1 or > 99 ? CashieringRefusals.DrawerNumber : counted.IsNegative ? CashieringRefusals.StartingCashAmount : null) is { } no)
        {
            return no;
        }

        return new Drawer
        {
            Id = DrawerId.New(),
            Number = number,
            ClerkId = act.By.Id,
            ClerkPerson = act.By.Person,
            ClerkName = act.By.Name,
            BusinessDay = businessDay,
            StartingCash = counted,
            State = DrawerState.Open,
            OpenedAt = act.At,
        };
    }

    /// <summary>Whether the sign-in keeps it.</summary>
    public bool IsKeptBy(StaffMember who) => ClerkId == who?.Id;

    /// <summary>Cash that should be in it, by the cash its receipts took.</summary>
    /// <param name="received">Cash less change.</param>
    public Money CashWith(Money received) => StartingCash + received - Handling.Dropped + Handling.OverShort;

    /// <summary>Its key in the audit trail: <c>2026-11-20/3</c>.</summary>
    public string AuditKey() => $"{BusinessDay:yyyy-MM-dd}/{Number}";

    /// <summary>Whether its day is over: it takes nothing and waits to be counted, or was.</summary>
    public bool IsOfFormerDay(DateOnly today) => BusinessDay < today;

    /// <summary>Why this person can put no payment into it today; null when they can.</summary>
    public Refusal? WhyNotPost(StaffMember who, DateOnly today) => WhyNotPost(DrawerNeed.OpenAndOwn, who?.Id, today);

    /// <summary>Why nothing can be posted into it or out of it as it stands; null when it can. The journal asks before it writes.</summary>
    public Refusal? WhyNotPost(DrawerNeed need, StaffId? by, DateOnly today) => DrawerNeeds.WhyNot(this, need, by, today);

    /// <summary>The clerk steps away.</summary>
    public Result<Done> Lock(CounterAct act) => MoveByKeeper(DrawerState.Locked, act);

    /// <summary>The clerk is back.</summary>
    public Result<Done> Unlock(CounterAct act) => ToOpen(act);

    /// <summary>Starts the count; nothing is posted from here on.</summary>
    public Result<Done> StartCount(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (IsKeptBy(act.By) && State == DrawerState.OverShort && !MayRecount)
        {
            return _counts.Count > 1 ? CashieringRefusals.NoThirdCount : CashieringRefusals.AlreadyExplained;
        }

        return MoveByKeeper(DrawerState.Counting, act);
    }

    /// <summary>Leaves the count before the first one is sealed and goes back to work.</summary>
    public Result<Done> BackToWork(CounterAct act) => _counts.Count > 0 ? CashieringRefusals.CountIsSealed : ToOpen(act);

    /// <summary>Seals a blind count. Only now is it compared with what the receipts say; the clerk learns match or no match.</summary>
    /// <param name="pieces">What was counted.</param>
    /// <param name="expected">What the receipts say, starting cash included.</param>
    /// <param name="act">Who and when.</param>
    public Result<DrawerCount> Seal(DrawerPieces pieces, DrawerContents expected, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(pieces);
        ArgumentNullException.ThrowIfNull(expected);
        if ((!IsKeptBy(act.By) ? CashieringRefusals.NotYourDrawer(this) : State != DrawerState.Counting ? CashieringRefusals.WrongDrawerMove(this, DrawerState.Balanced) : pieces.Check()) is { } no)
        {
            return no;
        }

        var count = DrawerCount.Of(Id, _counts.Count + 1, pieces, act);
        _counts.Add(count);
        Expected = expected;
        ClosedAt = act.At;
        OverShortAmount = count.Cash - expected.Cash;
        State = count.Agrees(expected) ? DrawerState.Balanced : DrawerState.OverShort;
        return count;
    }

    /// <summary>The clerk says why it does not agree, and reports in writing where the difference is above the rule's amount.</summary>
    public Result<Done> Explain(CounterAct act, string? report = null, Money? reportAbove = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((!IsKeptBy(act.By) ? CashieringRefusals.NotYourDrawer(this)
            : State != DrawerState.OverShort ? CashieringRefusals.NothingToExplain
            : StaffRefusals.WrongReason(act, needed: true) ?? DifferenceRefusals.WrongReport(report, OverShortAmount.Abs(), reportAbove)) is { } no)
        {
            return no;
        }

        (OverShortReason, OverShortReport) = (act.Reason, report);
        return Done.It;
    }

    /// <summary>Why this person cannot take it over now; null when they can.</summary>
    public Refusal? WhyNotAccept(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return !act.By.May(Permission.AcceptDrawers) ? StaffRefusals.NotAllowed(act.By, "accept a drawer")
            : act.By.WhyNotSecond(Permission.AcceptDrawers, [ClerkPerson, .. Handling.Keepers]) is { } own ? own
            : State == DrawerState.OverShort && OverShortReason is null ? CashieringRefusals.DifferenceUnexplained(this)
            : Handling.Unexplained > 0 ? DifferenceRefusals.CountsUnexplained(this)
            : _moves.Allow(State, DrawerState.Accepted) ? null : CashieringRefusals.WrongDrawerMove(this, DrawerState.Accepted);
    }

    /// <summary>A supervisor takes the counted drawer over. Refused: one's own, one that is not counted, a difference without a reason; above the rule's amount one without the supervisor's own.</summary>
    public Result<Done> Accept(CounterAct act, Money? reportAbove = null)
    {
        if ((WhyNotAccept(act) ?? DifferenceRefusals.OwnReason(this, act, reportAbove) ?? Move(DrawerState.Accepted)) is { } no)
        {
            return no;
        }

        (Accepted, AcceptedReason) = (act.SignatureFor(Permission.AcceptDrawers), act.Reason);
        return Done.It;
    }

    /// <summary>A deposit takes it along. Refused while it is not accepted, or is in another deposit.</summary>
    public Result<Done> PutInto(DepositId deposit)
    {
        if (State != DrawerState.Accepted || DepositId is not null)
        {
            return CashieringRefusals.NotDepositable(this);
        }

        DepositId = deposit;
        return Done.It;
    }

    /// <summary>The deposit lets it go again, while it is being prepared.</summary>
    public void TakeOutOfDeposit() => DepositId = null;

    /// <summary>The bank has its money. Refused while no deposit took it there.</summary>
    public Result<Done> Bank() => DepositId is null ? CashieringRefusals.WrongDrawerMove(this, DrawerState.Banked) : Move(DrawerState.Banked) is { } no ? no : Done.It;

    private Result<Done> ToOpen(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return IsKeptBy(act.By) && IsOfFormerDay(act.BusinessDay) ? CashieringRefusals.DrawerOfAnotherDay(this) : MoveByKeeper(DrawerState.Open, act);
    }

    private Result<Done> MoveByKeeper(DrawerState to, CounterAct act) => (IsKeptBy(act.By) ? Move(to) : CashieringRefusals.NotYourDrawer(this)) is { } no ? no : Done.It;

    private Refusal? Move(DrawerState to)
    {
        if (!_moves.Allow(State, to))
        {
            return CashieringRefusals.WrongDrawerMove(this, to);
        }

        State = to;
        return null;
    }
}
