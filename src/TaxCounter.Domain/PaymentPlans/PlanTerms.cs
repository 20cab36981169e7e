using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>What was agreed, as it was agreed: a change of terms is another one beside it. Days of grace and the rest stay as they were on that day, whatever the rule book says later.</summary>
public sealed class PlanTerms
{
    private readonly List<PlannedPayment> _payments = [];
    private readonly List<PlanObligation> _obligations = [];

    private PlanTerms() => By = null!;

    public PaymentPlanId PlanId { get; private init; }

    /// <summary>1 for the first.</summary>
    public int Number { get; private init; }

    /// <summary>The office's day of these figures.</summary>
    public DateOnly AgreedOn { get; private init; }

    /// <summary>What was owed that day.</summary>
    public Money Owed { get; private init; }

    /// <summary>Paid at once.</summary>
    public Money Down { get; private init; }

    /// <summary>How many installments.</summary>
    public int Months { get; private init; }

    /// <summary>How much the customer said each month; null where they said how many.</summary>
    public Money? Each { get; private init; }

    /// <summary>The day of the first installment as asked, also where that is a Sunday.</summary>
    public DateOnly First { get; private init; }

    /// <summary>The day of the month of the others; null for that of the first.</summary>
    public int? DayOfMonth { get; private init; }

    /// <summary>Down payment and installments together.</summary>
    public Money Total { get; private init; }

    /// <summary>Days after an installment is due in which it keeps the plan.</summary>
    public int GraceDays { get; private init; }

    /// <summary>Days that the cure letter gives.</summary>
    public int CureDays { get; private init; }

    /// <summary>How many new charges left unpaid are one too many.</summary>
    public int NewUnpaid { get; private init; }

    /// <summary>Whether a return that became due during the plan and is not filed counts among them.</summary>
    public bool UnfiledCounts { get; private init; }

    /// <summary>Up to how much one person could agree alone on the day; null where another person decided.</summary>
    public Money? AloneUpTo { get; private init; }

    /// <summary>Why these terms, where that was asked.</summary>
    public string? Reason { get; private init; }

    /// <summary>Who worked them out with the customer.</summary>
    public Signature By { get; private init; }

    /// <summary>The supervisor who agreed to these terms; null for the first terms, whose decision stands on the plan, and where one person could agree alone.</summary>
    public Signature? Decided { get; private init; }

    /// <summary>The payments in order.</summary>
    public IReadOnlyList<PlannedPayment> Payments => [.. _payments.OrderBy(p => p.Number)];

    /// <summary>The obligations in it.</summary>
    public IReadOnlyList<PlanObligation> Obligations => _obligations;

    /// <summary>Penalty and interest that were worked out to go on.</summary>
    public Money GoesOn => Total - Owed;

    /// <summary>What had been paid towards its obligations before.</summary>
    public Money PaidBefore => _obligations.Total(o => o.PaidBefore);

    /// <summary>The day of the last payment.</summary>
    public DateOnly LastDue => Payments[^1].Due;

    internal static PlanTerms Of(PaymentPlanId plan, int number, PlanProposal proposal, Signature by, string? reason, Money? aloneUpTo, Signature? decided)
    {
        var worked = proposal.Worked;
        var limits = proposal.Limits?.Value;
        var terms = new PlanTerms
        {
            PlanId = plan,
            Number = number,
            AgreedOn = worked.On,
            Owed = worked.Owed,
            Down = worked.Down,
            Months = worked.Instalments.Count,
            Each = worked.Offer.Each,
            First = worked.Offer.First,
            DayOfMonth = worked.Offer.Day,
            Total = worked.Total,
            GraceDays = limits?.GraceDays ?? 0,
            CureDays = limits?.CureDays ?? 0,
            NewUnpaid = limits?.NewUnpaid ?? 1,
            UnfiledCounts = limits?.UnfiledCounts ?? false,
            AloneUpTo = aloneUpTo,
            Reason = reason,
            By = by,
            Decided = decided,
        };
        terms._payments.AddRange(worked.Rows.Select(r => PlannedPayment.Of(plan, number, r)));
        terms._obligations.AddRange(worked.Balances.Select(b => PlanObligation.Of(plan, number, b)));
        return terms;
    }

    /// <summary>The figures in one line, as <see cref="WorkedPlan.Terms"/> has them.</summary>
    public string Shown
    {
        get
        {
            var (first, last) = (Payments.First(p => p.Number > 0), Payments[^1]);
            return WorkedPlan.Line(Owed, Down, Months, first.Amount, last.Amount, last.Due, _obligations.Count);
        }
    }

    /// <summary>The same offer again, to be worked out as of another day.</summary>
    public PlanOffer Again() => new() { Down = Down, Months = Each is null ? Months : null, Each = Each, First = First, Day = DayOfMonth };
}
