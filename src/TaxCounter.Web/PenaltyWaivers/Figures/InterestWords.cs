using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>Whether interest may be waived, in a sentence with its law.</summary>
public static class InterestWords
{
    /// <summary>As it is read aloud.</summary>
    public static string Of(Result<Dated<InterestWaiverRule>> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Refusal?.Message ?? $"{rule.Value.Value.Says} {rule.Value.Authority.Text}.";
    }
}
