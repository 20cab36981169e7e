using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Reconciliation;

/// <summary>
/// The card settlement of a day: what the terminals charged against what the processor settled. A processor settles a day or more later, so a card keeps no day open before the days of the rule book
/// (<c>counter.matchDays</c>) are over; after them it is matched or explained before another day is closed. An office that imports no settlement is not asked.
/// </summary>
public sealed class CardSettlementSteps(ICardSettlements cards, RuleBook rules) : IDaySteps
{
    private const int Most = 20;
    private const string Page = "/reconciliation/cards";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayStep>> Of(DateOnly day)
    {
        var days = rules.Counter.MatchDays?.On(day) is { Refusal: null } row ? row.Value.Value : 0;
        var of = await cards.Of(day, day.AddDays(-days - 1));
        var late = of.Late;
        List<DayLeft> left = [.. late.Take(Most).Select(c => new DayLeft($"{c.Amount.InDollars()} by card of {DateWords.Date(c.BusinessDay)} (receipt {c.Receipt}) is in no settlement after {days} days.", Page))];
        if (late.Count > Most)
        {
            left.Add(new DayLeft($"{late.Count - Most} more cards are in no settlement.", Page));
        }

        return [new DayStep(45, "Card settlement", Says(of), left) { Page = Page, System = of.Count == 0 ? null : of.Taken, Counted = of.Count == 0 ? null : of.Settled + of.Explained }];
    }

    private static string Says(CardsOfDay of)
    {
        if (of.Count == 0)
        {
            return "No card was charged.";
        }

        var waits = of.Taken - of.Settled - of.Explained;
        return $"{of.Count} {(of.Count == 1 ? "card" : "cards")}: {of.Settled} settled"
            + (of.Explained.IsZero ? "" : $", {of.Explained} explained")
            + (waits.IsZero ? "." : of.IsImported ? $", {waits} waits for the processor’s file." : $", {waits} not settled. No settlement of a processor was imported yet.");
    }
}
