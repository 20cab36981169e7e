using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

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
