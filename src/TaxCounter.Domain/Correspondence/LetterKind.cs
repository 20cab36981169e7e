namespace TaxCounter.Domain.Correspondence;

/// <summary>A kind of letter: what it is for, and what it can say.</summary>
public sealed record LetterKind
{
    /// <summary>The name under which a template puts the table of figures.</summary>
    public const string Figures = "figures";

    /// <summary>Its name in the records and in addresses: <c>waiver-denied</c>.</summary>
    public required string Code { get; init; }

    /// <summary>As said: <c>Penalty waiver: denied</c>.</summary>
    public required string Name { get; init; }

    /// <summary>When it is written, in a few words.</summary>
    public required string Written { get; init; }

    /// <summary>What a template may use, in the order of the page.</summary>
    public required IReadOnlyList<LetterField> Fields { get; init; }

    /// <summary>The table the preview shows where a template says <c>{figures}</c>, by language; null for a kind without figures.</summary>
    public Func<string, LetterTable>? SampleTable { get; init; }

    /// <summary>Whether it has a table of figures; then it is needed.</summary>
    public bool HasFigures => SampleTable is not null;

    /// <summary>The field of a name, or null.</summary>
    public LetterField? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);

    /// <summary>Every value of the preview.</summary>
    public IReadOnlyDictionary<string, string> Samples(string language) => Fields.ToDictionary(f => f.Name, f => f.Sample(language));
}
