using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cases;

/// <summary>Adds cases up, cut one way.</summary>
/// <param name="by">By what.</param>
/// <param name="today">The day up to which undecided cases are counted.</param>
/// <param name="undone">The state of a case whose decision was undone: nothing of it counts as granted.</param>
/// <param name="words">The words of a state.</param>
internal sealed class CaseReport<TState>(CaseReportBy by, DateOnly today, TState? undone, Func<TState, string> words)
    where TState : struct, Enum
{
    private readonly IReadOnlyList<CaseBand> _bands = by == CaseReportBy.Age ? CaseBand.Ages : by == CaseReportBy.Amount ? CaseBand.Amounts : [];

    public IReadOnlyList<CaseReportLine> Lines(IEnumerable<CaseFigures<TState>> cases)
    {
        var lines = cases.GroupBy(KeyOf).Select(g =>
            new CaseReportLine(g.Key, Say(g.Key, g.First()), g.Count(), g.Total(c => c.Requested), g.Total(c => IsUndone(c) ? Money.Zero : c.Granted)));
        return [.. lines.OrderBy(l => _bands.TakeWhile(b => b.Key != l.Key).Count()).ThenByDescending(l => l.Cases).ThenBy(l => l.Says, StringComparer.Ordinal)];
    }

    private string KeyOf(CaseFigures<TState> of) => by switch
    {
        CaseReportBy.Reason => of.ReasonCode.Length == 0 ? NoReason.Code : of.ReasonCode,
        CaseReportBy.Outcome => Outcome(of).ToString(),
        CaseReportBy.Clerk => of.Person,
        CaseReportBy.Age => CaseBand.Of(CaseBand.Ages, (of.DecidedOn ?? today).DayNumber - of.TakenOn.DayNumber).Key,
        _ => CaseBand.Of(CaseBand.Amounts, of.Requested.Cents).Key,
    };

    private string Say(string key, CaseFigures<TState> first) => by switch
    {
        CaseReportBy.Reason => key == NoReason.Code ? "no reason yet" : key,
        CaseReportBy.Outcome => words(Outcome(first)),
        CaseReportBy.Clerk => first.Name,
        _ => _bands.First(b => b.Key == key).Says,
    };

    private TState Outcome(CaseFigures<TState> of) => IsUndone(of) ? of.State : of.Outcome ?? of.State;

    private bool IsUndone(CaseFigures<TState> of) => undone is { } state && of.State.Equals(state);
}
