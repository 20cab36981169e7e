using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>
/// How a plan goes on a day, read from the journal: what was paid towards its obligations since the terms were agreed, by the day from which each payment counts, keeps the
/// payments of the terms in their order. So a payment finds its installment by itself, also one that counts from an earlier day, and one that is voided, moved or returned
/// leaves it again.
/// </summary>
public sealed record PlanStanding
{
    public required PaymentPlan Plan { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The down payment, where there is one, and the installments.</summary>
    public required IReadOnlyList<PlanLine> Lines { get; init; }

    /// <summary>What is owed on the day for the obligations in it.</summary>
    public required Money Owed { get; init; }

    /// <summary>What was paid towards the terms.</summary>
    public required Money Paid { get; init; }

    /// <summary>What had been paid before the terms were agreed and was taken back since: it is owed on top of what was agreed, with the last payment.</summary>
    public required Money TakenBackBefore { get; init; }

    /// <summary>Why it is in danger; nothing while all is well.</summary>
    public required IReadOnlyList<PlanCause> Causes { get; init; }

    /// <summary>Whether nothing of it is owed.</summary>
    public bool IsPaidInFull => !Owed.IsPositive;

    /// <summary>The installments that are paid.</summary>
    public int Kept => Lines.Count(l => l.Planned.Number > 0 && l.State is PlanLineState.Kept or PlanLineState.KeptLate);

    /// <summary>How many installments there are.</summary>
    public int Months => Lines.Count(l => l.Planned.Number > 0);

    /// <summary>The first payment that is late; null where none is.</summary>
    public PlanLine? Late => Lines.FirstOrDefault(l => l.State == PlanLineState.Late);

    /// <summary>The next payment that is not late and not paid; null where none is left.</summary>
    public PlanLine? Next => Lines.FirstOrDefault(l => l.State == PlanLineState.Open && l.Remaining.IsPositive);

    /// <summary>What is late by now.</summary>
    public Money InArrears => Lines.Where(l => l.State == PlanLineState.Late).Total(l => l.Remaining);

    /// <summary>What is to be paid today: what is late and what is due today; with nothing of both, the next payment.</summary>
    public Money ToPay
    {
        get
        {
            var due = Lines.Where(l => l.Planned.Due <= Day).Total(l => l.Remaining);
            return Money.Min(Money.Max(Money.Zero, Owed), due.IsPositive ? due : Next?.Remaining ?? Money.Zero);
        }
    }

    /// <summary>The last day to make good before it can be put in default; null while nothing is late.</summary>
    public DateOnly? LastDay => Plan.Notice?.Until ?? (Causes.Count == 0 ? null : Causes.Min(c => c.LastDay));

    /// <summary>Whether a cure letter may go out now.</summary>
    public bool IsLetterDue => Plan.State == PaymentPlanState.Agreed && Plan.Current.CureDays > 0 && Causes.Any(c => c.IsPastGrace);

    /// <summary>Whether a supervisor may put it in default now.</summary>
    public bool MayDefault => Causes.Count > 0 && (Plan.Notice is { Until: { } until } ? Day > until : Plan.IsInForce && Plan.Current.CureDays == 0 && Causes.Any(c => c.IsPastGrace));

    /// <summary>Works it out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="ledgers">The obligations of its account: all of those in the plan, and what else is open.</param>
    /// <param name="day">The day.</param>
    /// <param name="rules">The rule book.</param>
    /// <param name="unfiled">Returns of its account that are not filed; null where none are.</param>
    public static PlanStanding Of(PaymentPlan plan, IReadOnlyList<ObligationLedger> ledgers, DateOnly day, RuleBook rules, IReadOnlyList<MissingReturn>? unfiled = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ledgers);
        var terms = plan.Current;
        var inPlan = terms.Obligations.Select(o => o.ObligationId).ToHashSet();
        var mine = ledgers.Where(l => inPlan.Contains(l.Obligation.Id)).ToList();
        var balances = mine.ConvertAll(l => l.AsOf(day, rules));
        var owed = balances.Total(b => b.Owed);
        var payments = balances.SelectMany(b => b.Payments).GroupBy(p => p.Day).Select(g => new DatedAmount(g.Key, g.Total(p => p.Amount))).OrderBy(p => p.Day).ToList();
        var before = payments.Where(p => p.Day <= terms.AgreedOn).Total(p => p.Amount) - terms.PaidBefore;
        List<DatedAmount> paid = [new(terms.AgreedOn, Money.Max(Money.Zero, before)), .. payments.Where(p => p.Day > terms.AgreedOn)];
        var lines = PlanLines.Of(terms, paid, owed, Money.Max(Money.Zero, -before), day);
        return new PlanStanding
        {
            Plan = plan,
            Day = day,
            Lines = lines,
            Owed = owed,
            Paid = paid.Total(p => p.Amount),
            TakenBackBefore = Money.Max(Money.Zero, -before),
            Causes = owed.IsPositive ? [.. PlanCauses.Of(plan, lines, mine, ledgers, unfiled ?? [], day, rules)] : [],
        };
    }
}
