using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Domain.Tests.Builders;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.PaymentPlans;

/// <summary>What one customer owes, with a plan for it, in memory: 600.00 of sales tax for August, unless a test says otherwise.</summary>
internal sealed class PlanDebt
{
    private readonly RuleBook _rules;
    private readonly Dictionary<LedgerBook, List<LedgerEntry>> _more = [];

    public PlanDebt(RuleBook? rules = null, params string[] taxes)
    {
        _rules = rules ?? EastBatonRouge;
        Books = [.. (taxes.Length == 0 ? ["600.00"] : taxes).Select((tax, i) => Book(tax, $"2026-0{9 - i}-21", $"2026-0{8 - i}", Customer, _rules))];
    }

    public AccountId Customer { get; } = AccountId.New();

    public List<LedgerBook> Books { get; }

    public IReadOnlyList<ObligationLedger> Ledgers => [.. Books.Select(b => new ObligationLedger(b.Obligation, [.. b.Entries, .. _more.GetValueOrDefault(b, [])]))];

    public PlanLimits Limits { get; init; } = new(12, 0.10m, 10) { CureDays = 20 };

    public static PlanOffer Offer(string down = "0.00", int? months = 6, string first = "2026-12-04", int? day = null, string? each = null) =>
        new() { Down = Dollars(down), Months = each is null ? months : null, Each = each is null ? null : Dollars(each), First = Day(first), Day = day };

    public Result<WorkedPlan> Work(PlanOffer? offer = null, DateOnly? on = null) => PlanBench.Work(Ledgers, offer ?? Offer(), on ?? Today, _rules);

    public PlanProposal Proposal(PlanOffer? offer = null, string alone = "6000.00", params PlanObstacle[] obstacles) => new()
    {
        Account = Account(),
        Worked = Work(offer).Value,
        Obstacles = obstacles,
        Limits = new Dated<PlanLimits>(Day("1980-01-01"), Limits, new Authority("Office policy", Certainty.OfficeChoice)),
        AloneUpTo = Dollars(alone),
    };

    public static PaymentPlan Asked(StaffMember? by = null) => PaymentPlan.Ask(
        new PaymentPlanAsked { Id = PaymentPlanId.New(), Account = AccountId.New(), Obligations = [], Offer = Offer() }, PaymentPlanNumber.Of(2026, 1), Act(by)).Value;

    /// <summary>The plan as agreed today.</summary>
    public PaymentPlan Agreed(PlanOffer? offer = null)
    {
        var plan = Asked();
        return plan.AgreeAlone(Proposal(offer ?? Offer("90.00")), Act()) is { } no ? throw new InvalidOperationException(no.Message) : plan;
    }

    /// <summary>Pays so much on a day, the oldest first, and counts it from another day where one is said.</summary>
    public IReadOnlyList<Posting> Pay(string amount, string on, string? effective = null)
    {
        var (left, paid) = (Dollars(amount), new List<Posting>());
        foreach (var book in Books.OrderBy(b => b.Obligation.RecordedDueOn))
        {
            var owed = book.Ledger.ToSettle(Day(effective ?? on), Day(on), _rules).Owed;
            if (Money.Min(left, owed) is { IsPositive: true } part)
            {
                paid.AddRange(book.Pay(part, Day(effective ?? on), Day(on)));
                left -= part;
            }
        }

        return paid;
    }

    /// <summary>The journal has this too.</summary>
    public void Also(PostingKind kind, string on, string amount, Component component = Component.Tax)
    {
        _more.TryAdd(Books[0], []);
        _more[Books[0]].Add(new LedgerEntry(kind, Day(on), component, Dollars(amount)));
    }

    public PlanStanding On(PaymentPlan plan, string day) => PlanStanding.Of(plan, Ledgers, Day(day), _rules);
}
