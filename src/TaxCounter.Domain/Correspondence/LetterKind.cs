namespace TaxCounter.Domain.Correspondence;

/// <summary>A kind of letter: what it is for, and what it can say. It belongs to the duty that writes it; how each language says it lies in files beside the duty.</summary>
public sealed record LetterKind
{
    /// <summary>The name under which a template puts the table of figures.</summary>
    public const string Figures = "figures";

    private static readonly LetterField[] _ofEveryLetter =
    [
        new("customer", "The taxpayer’s name.", false),
        new("account", "The number of the account.", false),
        new("case", "The number of the case.", false),
        new("day", "The day of the letter.", false),
    ];

    private LetterKind() => Code = Name = Written = "";

    /// <summary>Its name in the records and in addresses: <c>waiver-denied</c>.</summary>
    public string Code { get; private init; }

    /// <summary>As said: <c>Penalty waiver: denied</c>.</summary>
    public string Name { get; private init; }

    /// <summary>When it is written, in a few words.</summary>
    public string Written { get; private init; }

    /// <summary>What a template may use, in the order of the page.</summary>
    public IReadOnlyList<LetterField> Fields { get; private init; } = [];

    /// <summary>What only letters of this kind can say.</summary>
    public IEnumerable<LetterField> Own => Fields.SkipLast(_ofEveryLetter.Length);

    /// <summary>The name of the example that the preview shows where a template says <c>{figures}</c>; null for a kind without figures.</summary>
    public string? FiguresExample { get; init; }

    /// <summary>Whether it has a table of figures; then it is needed.</summary>
    public bool HasFigures => FiguresExample is not null;

    /// <summary>A kind of letter.</summary>
    /// <param name="code">Its name in the records and in addresses.</param>
    /// <param name="name">As said.</param>
    /// <param name="written">When it is written, in a few words.</param>
    /// <param name="fields">What only letters of this kind can say; what every letter can say is added.</param>
    public static LetterKind Of(string code, string name, string written, params IEnumerable<LetterField> fields) =>
        new() { Code = code, Name = name, Written = written, Fields = [.. fields, .. _ofEveryLetter] };

    /// <summary>The field of a name, or null.</summary>
    public LetterField? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);
}
