using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>Amounts said in words, a percent or a figure.</summary>
public static class MeasureText
{
    /// <summary>What to type instead.</summary>
    public const string Wrong = "Enter all, a percent like 50%, or an amount like 40.00.";

    /// <summary>The rows that say an amount; the others say nothing.</summary>
    public static IEnumerable<PeriodMeasure> Read(IEnumerable<PeriodRow> rows) =>
        rows.Select(r => (Row: r, IsRead: WaiverMeasure.TryParse(r.Measure, out var measure), Measure: measure)).Where(r => r.IsRead)
            .Select(r => new PeriodMeasure(new ObligationId(r.Row.Obligation), r.Measure));

    /// <summary>What a row comes to of what can be waived; nothing where it says none.</summary>
    public static Money Amount(string? typed, Money waivable) => WaiverMeasure.TryParse(typed, out var measure) ? measure.Amount(waivable) : Money.Zero;
}
