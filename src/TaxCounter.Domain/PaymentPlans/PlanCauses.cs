using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Finds why a plan is in danger of default, by the rules that held when its terms were agreed.</summary>
internal static class PlanCauses
{
    public static IEnumerable<PlanCause> Of(PaymentPlan plan, IReadOnlyList<PlanLine> lines, IReadOnlyList<ObligationLedger> mine, IReadOnlyList<ObligationLedger> all, IReadOnlyList<MissingReturn> unfiled, DateOnly day, RuleBook rules)
    {
        var terms = plan.Current;
        var cameBack = mine.SelectMany(l => l.Entries).Where(e => (e.Class.IsReturnedCheck || e.Class.IsRedeposit) && e.EffectiveOn >= terms.AgreedOn && e.EffectiveOn <= day).Total(e => e.Amount);
        foreach (var line in lines.Where(l => l.State == PlanLineState.Late).Take(1))
        {
            var says = line.Planned.Number == 0 ? $"the down payment was due {DateWords.Date(line.Planned.Due)}" : $"installment {line.Planned.Number} was due {DateWords.Date(line.Planned.Due)}";
            var cause = cameBack.IsPositive
                ? Cause(PlanCauseKind.ReturnedCheck, $"a check for {cameBack.InDollars()} came back, and {says}", line.Planned.Due, graceDays: 0)
                : Cause(PlanCauseKind.Missed, says, line.Planned.Due, terms.GraceDays);
            yield return cause with { Payment = line.Planned.Number, CameBack = Money.Max(Money.Zero, cameBack) };
        }

        var inPlan = mine.Select(l => l.Obligation.Id).ToHashSet();
        var unpaid = all.Where(l => !inPlan.Contains(l.Obligation.Id)).Select(l => l.AsOf(day, rules)).Where(b => b.Due.Counted < day && b.Due.Counted > terms.AgreedOn && b.Owed.IsPositive).OrderBy(b => b.Due.Counted).ToList();
        var missing = unfiled.Where(m => terms.UnfiledCounts && m.DueOn > terms.AgreedOn && m.DueOn < day && !unpaid.Exists(b => b.Obligation.TaxType == m.TaxType && b.Obligation.Period == m.Period)).OrderBy(m => m.DueOn).ToList();
        if (unpaid.Count + missing.Count < terms.NewUnpaid)
        {
            yield break;
        }

        if (unpaid is [var first, ..])
        {
            yield return Cause(PlanCauseKind.NewUnpaid, $"{Tax(first.Obligation.TaxType)} {first.Obligation.Period} was due {DateWords.Date(first.Due.Counted)} and is unpaid", first.Due.Counted, terms.GraceDays) with { Charge = first.Obligation };
        }

        if (missing is [var oldest, ..])
        {
            yield return Cause(PlanCauseKind.NotFiled, $"the return of {Tax(oldest.TaxType)} {oldest.Period} was due {DateWords.Date(oldest.DueOn)} and is not filed", oldest.DueOn, terms.GraceDays) with { Unfiled = oldest };
        }

        string Tax(string code) => rules.FindTaxType(code)?.Name ?? code;

        PlanCause Cause(PlanCauseKind kind, string says, DateOnly due, int graceDays)
        {
            var grace = due.AddDays(graceDays);
            var isPast = day > grace;
            var last = plan.Notice?.Until ?? (isPast && terms.CureDays > 0 ? Later(grace, day) : grace).AddDays(terms.CureDays);
            return new PlanCause(kind, says, due, last) { IsPastGrace = isPast };
        }
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
