using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>
/// A question the counter answers without an account: its entries, and the answer with steps and authority. The page and the verb of each calculator are made from this.
/// </summary>
public sealed record Calculator
{
    /// <summary>The verb and the address: <c>due-date</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The heading: <c>Due day</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The customer's question: <c>When is it due?</c></summary>
    public required string Question { get; init; }

    /// <summary>What must be typed.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>Works it out by the office's book.</summary>
    public required Func<RuleBook, CalculatorInput, Result<Calculation>> Answer { get; init; }

    /// <summary>Whether the answer depends on the office; a routing number does not.</summary>
    public bool NeedsBook { get; init; } = true;

    /// <summary>Whether the answer is a plain number: days.</summary>
    public bool AnswersNumber { get; init; }
}
