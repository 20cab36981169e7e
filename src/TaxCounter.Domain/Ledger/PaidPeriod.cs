using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Ledger;

/// <summary>One period that was due.</summary>
/// <param name="Obligation">Which.</param>
/// <param name="Due">When it was due, as it counts.</param>
/// <param name="How">How it was paid.</param>
/// <param name="PaidOn">The day on which the last of the tax was paid; null while it is not.</param>
/// <param name="Penalty">The penalty posted for it.</param>
/// <param name="IsAsked">Whether it is one of those that the case is about.</param>
public sealed record PaidPeriod(Obligation Obligation, DueDate Due, PaidHow How, DateOnly? PaidOn, Money Penalty, bool IsAsked)
{
    /// <summary>Whether its return is on file and came after the due date.</summary>
    public bool IsFiledLate => Obligation.FiledOn > Due.Counted;
}
