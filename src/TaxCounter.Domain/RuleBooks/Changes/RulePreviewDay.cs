using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a change of rule does to the open obligations as of one day.</summary>
/// <param name="Day">As of which day, by what is known today.</param>
/// <param name="Obligations">How many obligations come out differently.</param>
/// <param name="Penalty">What their penalty changes by, in sum.</param>
/// <param name="Interest">What their interest changes by, in sum.</param>
public sealed record RulePreviewDay(DateOnly Day, int Obligations, Money Penalty, Money Interest)
{
    /// <summary>Both.</summary>
    public Money Total => Penalty + Interest;
}
