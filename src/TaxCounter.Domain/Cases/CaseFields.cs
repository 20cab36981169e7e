using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>What the audit trail keeps of a case in fields: what an act changed is what differs before and after it.</summary>
internal static class CaseFields
{
    public static IReadOnlyDictionary<string, string?> Of<TNumber, TVerb, TState>(ICase<TNumber, TVerb, TState> found, CaseTable<TVerb, TState> table)
        where TNumber : struct
        where TVerb : struct, Enum
        where TState : struct, Enum => new Dictionary<string, string?>
        {
            ["state"] = table.StateWords(found.Story.State),
            ["reason"] = found.ReasonCode.Length == 0 ? null : found.ReasonCode,
            ["requested"] = Amount(found.RequestedAmount),
            ["recommended"] = Amount(found.RecommendedAmount),
            ["granted"] = Amount(found.GrantedAmount),
            ["answer due"] = Day(found.Story.AnswerDueOn),
            ["decided on"] = Day(found.DecidedOn),
        };

    private static string? Amount(Money amount) => amount.IsZero ? null : amount.Plain();

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
