using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Registering;

/// <summary>One return or fee that falls due: for which tax and period, and when, with why it moves.</summary>
/// <param name="TaxType">The tax type's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Due">The due date with its steps; refused where the rule book knows none.</param>
/// <param name="IsFinal">Whether it is the last one of a business that closes.</param>
public sealed record FilingDue(string TaxType, Period Period, Result<Calculation> Due, bool IsFinal)
{
    /// <summary>The day; null where the rule book knows none.</summary>
    public DateOnly? DueOn => Due.Refusal is null && DateOnly.TryParseExact(Due.Value.Result, "yyyy-MM-dd", out var day) ? day : null;
}
