using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>From which amount on an act needs somebody else.</summary>
/// <param name="SecondPersonAbove">Above this, another person; at 0.00, always.</param>
/// <param name="SupervisorAbove">Above this, a supervisor.</param>
public sealed record ApprovalRule(Money SecondPersonAbove, Money SupervisorAbove)
{
    /// <summary>Above this, two supervisors; null where one is always enough.</summary>
    public Money? TwoSupervisorsAbove { get; init; }

    /// <summary>Above this, nobody in a supervisor's place; null where a delegation covers every amount.</summary>
    public Money? UnderDelegationUpTo { get; init; }
}
