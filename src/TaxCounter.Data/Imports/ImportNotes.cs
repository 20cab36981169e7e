using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Imports;

/// <summary>What an import says although it stops nothing.</summary>
internal static class ImportNotes
{
    /// <summary>Rows that were taken although they are unlikely.</summary>
    public static IEnumerable<string> UnusualTaken(int count) => count == 0 ? [] : [string.Create(
        CultureInfo.InvariantCulture, $"{count:#,0} unusual {(count == 1 ? "row was" : "rows were")} imported, as decided with --accept-unusual. verify lists them as a note.")];

    /// <summary>Unapplied credit that the charges of the file met, where the rule book applies it by itself.</summary>
    public static IEnumerable<string> CreditMet(IReadOnlyList<CreditPlan> plans, bool isPreview) => plans.Count == 0 ? [] : [string.Create(
        CultureInfo.InvariantCulture,
        $"{plans.Total(p => p.Total).InDollars()} of unapplied credit of {plans.Count:#,0} {(plans.Count == 1 ? "account" : "accounts")} {(isPreview ? "would be" : "is")} applied, each as of the day it arose (rule book: counter.creditOnCharge). Penalty falls by {plans.Total(p => p.PenaltySaved).InDollars()} and interest by {plans.Total(p => p.InterestSaved).InDollars()}.")];

    /// <summary>Due dates that the export has on a weekend or legal holiday.</summary>
    public static IEnumerable<string> DueDatesMoved(int count) => count == 0 ? [] : [string.Create(
        CultureInfo.InvariantCulture,
        $"{count:#,0} due {(count == 1 ? "date is" : "dates are")} on a weekend or legal holiday. The export's own date is kept and shown; nothing is late until after the next business day.")];
}
