using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>
/// Works a plan out as the counter would: each payment is applied to the obligations on its day by the rule book's order, and what the rule book says of penalty and interest
/// as of that day is owed too, at the rates in force today. The amounts are equal to the cent and the last one takes exactly what is left, so that the plan ends at zero.
/// </summary>
public static class PlanBench
{
    private const int MostRounds = 12;

    /// <summary>Works it out; nothing is written. Refused as <see cref="PlanSchedule"/> refuses, and where nothing is owed or the first day is not ahead.</summary>
    /// <param name="chosen">The obligations in the plan, as they are today.</param>
    /// <param name="offer">How it is paid.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="rules">The rule book.</param>
    public static Result<WorkedPlan> Work(IReadOnlyList<ObligationLedger> chosen, PlanOffer offer, DateOnly today, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(rules);
        List<ObligationBalance> balances = [.. chosen.Select(l => l.AsOf(today, rules)).Where(b => b.Owed.IsPositive)];
        var owed = balances.Total(b => b.Owed);
        if (owed.IsPositive && offer.First <= today)
        {
            return PaymentPlanRefusals.FirstNotAhead;
        }

        // Equal amounts need the total, and the total needs the amounts: each round carries the charges of the round before.
        List<ObligationLedger> open = [.. chosen.Where(l => balances.Exists(b => b.Obligation.Id == l.Obligation.Id))];
        var total = owed;
        for (var round = 1; ; round++)
        {
            var schedule = Schedule(total, offer, rules.Calendar);
            if (schedule.Refusal is { } no)
            {
                return no;
            }

            var rows = Walk([.. open], offer.Down, schedule.Value, today, rules);
            var needed = rows.Total(r => r.Amount);
            if (needed == total || round == MostRounds)
            {
                return new WorkedPlan(offer, today, balances, rows);
            }

            total = needed;
        }
    }

    private static Result<List<PlanInstalment>> Schedule(Money total, PlanOffer offer, BusinessCalendar calendar) =>
        offer.Each is { } each ? PlanSchedule.ByAmount(total, offer.Down, each, offer.First, offer.Day, calendar)
        : PlanSchedule.Of(total, offer.Down, offer.Months ?? 0, offer.First, offer.Day, calendar);

    private static List<WorkedInstalment> Walk(List<ObligationLedger> ledgers, Money down, List<PlanInstalment> schedule, DateOnly today, RuleBook rules)
    {
        List<WorkedInstalment> rows = [];
        var left = ledgers.Total(l => l.AsOf(today, rules).Owed);
        if (down.IsPositive)
        {
            left = Pay(ledgers, 0, today, down, left, rows, rules);
        }

        foreach (var instalment in schedule)
        {
            left = Pay(ledgers, instalment.Number, instalment.Due, instalment == schedule[^1] ? null : instalment.Amount, left, rows, rules);
            if (!left.IsPositive)
            {
                break;
            }
        }

        return rows;
    }

    /// <summary>Pays so much on a day, or all that is owed then; what is left.</summary>
    private static Money Pay(List<ObligationLedger> ledgers, int number, DateOnly day, Money? amount, Money before, List<WorkedInstalment> rows, RuleBook rules)
    {
        var balances = ledgers.ConvertAll(l => l.AsOf(day, rules));
        var owed = balances.Total(b => b.Owed);
        var paid = amount is { } some ? Money.Min(some, owed) : owed;
        var spread = Allocation.Spread(paid, balances, rules.PaymentOrder(day));
        for (var i = 0; i < ledgers.Count; i++)
        {
            var id = ledgers[i].Obligation.Id;
            ledgers[i] = ledgers[i].With(spread.Parts.Where(p => p.Obligation.Id == id).Select(p => new LedgerEntry(PostingKind.Payment, day, p.Component, -p.Amount)));
        }

        Money To(params ReadOnlySpan<Component> components)
        {
            var sum = Money.Zero;
            foreach (var component in components)
            {
                sum += spread.Parts.Where(p => p.Component == component).Total(p => p.Amount);
            }

            return sum;
        }

        var left = owed - paid;
        rows.Add(new WorkedInstalment(number, day, paid, To(Component.Tax, Component.Fee), To(Component.Penalty), To(Component.Interest), To(Component.OtherFee), owed - before, left));
        return left;
    }
}
