using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Domain.Calculators;

/// <summary>What is typed into one entry of a calculator.</summary>
public enum EntryKind
{
    /// <summary>Any text, or one of a list.</summary>
    Text,

    /// <summary>A day, <c>2026-11-20</c>.</summary>
    Day,

    /// <summary>An amount of money, never negative.</summary>
    Amount,

    /// <summary>A number that may have decimals, never negative: gallons, carts.</summary>
    Number,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A period: <c>2026-08</c>, <c>2026-Q2</c>, <c>2026-H1</c>, <c>2026</c>.</summary>
    Period,

    /// <summary>Payments, each <c>2026-10-05=300.00</c>; as many as there were.</summary>
    Payments,
}

/// <summary>One entry of a calculator: a field on the page, an option of the verb.</summary>
/// <param name="Name">As the verb has it: <c>as-of</c>.</param>
/// <param name="Label">As the page has it: <c>As of</c>.</param>
/// <param name="Kind">What is typed.</param>
public sealed record Entry(string Name, string Label, EntryKind Kind)
{
    /// <summary>Whether the answer can do without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the verb takes it by its place, without a name.</summary>
    public bool IsBare { get; init; }

    /// <summary>What to know before typing; null where the label says it all.</summary>
    public string? Hint { get; init; }

    /// <summary>What there is to choose from; null where anything may be typed.</summary>
    public Func<RuleBook, IReadOnlyList<EntryOption>>? Options { get; init; }
}

/// <summary>One thing to choose.</summary>
/// <param name="Value">As a file has it: <c>1701</c>.</param>
/// <param name="Label">As it is shown.</param>
public sealed record EntryOption(string Value, string Label);

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
    public required Func<RuleBook, Asked, Result<Calculation>> Answer { get; init; }

    /// <summary>Whether the answer depends on the office; a routing number does not.</summary>
    public bool NeedsBook { get; init; } = true;

    /// <summary>Whether the answer is a plain number: days.</summary>
    public bool AnswersNumber { get; init; }
}
