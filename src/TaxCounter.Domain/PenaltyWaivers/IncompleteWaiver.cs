using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What a draft still lacks before it can be submitted.</summary>
public static class IncompleteWaiver
{
    /// <summary>All of it, in the order of the form, each with its field.</summary>
    /// <param name="waiver">The draft.</param>
    /// <param name="reason">What its reason asks for; null while none is chosen.</param>
    public static IReadOnlyList<Refusal> Of(PenaltyWaiver waiver, ReasonRule? reason)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        List<Refusal?> lacks = [waiver.Periods.Count == 0 ? PenaltyWaiverRefusals.NoPeriod : null, reason is null ? CaseRefusals.ReasonNeeded : null];
        lacks.AddRange(reason is null ? [] : waiver.Answers.Incomplete(reason));
        lacks.Add(waiver.Statement.Length == 0 ? PenaltyWaiverRefusals.StatementNeeded : null);
        lacks.Add(waiver.AskerName.Length == 0 ? PenaltyWaiverRefusals.AskerName : null);
        return [.. lacks.OfType<Refusal>()];
    }
}
