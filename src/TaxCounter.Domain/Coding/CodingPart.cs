namespace TaxCounter.Domain.Coding;

/// <summary>One part of a proposed coding: its value in one line, and what led to it.</summary>
/// <param name="Value">In one line, several joined by <c>|</c>; empty where nothing is proposed.</param>
/// <param name="Items">What led to it.</param>
public sealed record CodingPart(string Value, IReadOnlyList<CodingItem> Items)
{
    /// <summary>What a part says that the rule book cannot answer.</summary>
    public const string NotKnown = "not in the rule book";

    /// <summary>Nothing proposed.</summary>
    public static CodingPart Nothing { get; } = new("", []);

    /// <summary>The values one by one.</summary>
    public IReadOnlyList<string> Values => [.. Items.Select(i => i.Value).Distinct()];

    /// <summary>Whether the rule book gives a value to work with.</summary>
    public bool IsKnown => Value.Length > 0 && !Value.StartsWith(NotKnown, StringComparison.Ordinal);

    /// <summary>Items, their values joined.</summary>
    public static CodingPart Of(IReadOnlyList<CodingItem> items) => new(string.Join('|', items.Select(i => i.Value).Distinct()), items);

    /// <summary>One item.</summary>
    public static CodingPart Of(CodingItem? item) => item is null ? Nothing : new(item.Value, [item]);
}
