namespace TaxCounter.Domain.RuleBooks;

/// <summary>When a field of a registration is asked, and what it must be like.</summary>
/// <param name="When">All of these must hold; none where everybody is asked.</param>
/// <param name="IsNeeded">Whether nobody is registered without it.</param>
/// <param name="Least">The fewest digits or characters.</param>
/// <param name="Most">The most digits or characters.</param>
public sealed record RegistrationFieldRule(IReadOnlyList<CodingCondition> When, bool IsNeeded, int Least, int Most);
