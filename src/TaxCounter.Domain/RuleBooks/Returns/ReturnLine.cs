namespace TaxCounter.Domain.RuleBooks;

/// <summary>One line of a return as printed, with the arithmetic it must satisfy.</summary>
public sealed record ReturnLine
{
    /// <summary>As the form numbers it: <c>16b</c>; a word where the number was not found.</summary>
    public required string Id { get; init; }

    /// <summary>As the form says it.</summary>
    public required string Name { get; init; }

    public required ReturnLineKind Kind { get; init; }

    /// <summary>Whether each column has an amount of its own.</summary>
    public bool HasColumns { get; init; }

    /// <summary>Other names that files give it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Lines added. Of penalty and interest: what they are charged on.</summary>
    public IReadOnlyList<string> Plus { get; init; } = [];

    /// <summary>Lines subtracted.</summary>
    public IReadOnlyList<string> Minus { get; init; } = [];

    /// <summary>Of penalty and interest: what was paid ahead.</summary>
    public IReadOnlyList<string> PaidAhead { get; init; } = [];

    /// <summary>The one line that a rate, a share, a limit or a fee goes by.</summary>
    public string? Of { get; init; }

    /// <summary>The line with the tax collected, where a return has one.</summary>
    public string? Collected { get; init; }

    /// <summary>Lines of which the sources do not say whether they are added, subtracted or left out: each way is accepted.</summary>
    public IReadOnlyList<string> EitherWay { get; init; } = [];

    /// <summary>Worked out for all columns together and shared among them, the last one taking the rest.</summary>
    public bool IsShared { get; init; }

    /// <summary>A return filed and paid in time may leave it out.</summary>
    public bool OnlyIfLate { get; init; }

    public bool MayBeNegative { get; init; }

    /// <summary>Whether the taxpayer says it, and nothing on the form works it out.</summary>
    public bool IsEntry => Kind is ReturnLineKind.Entry or ReturnLineKind.AtMost or ReturnLineKind.Split;
}
