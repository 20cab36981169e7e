namespace TaxCounter.Web.Reconciliation;

/// <summary>How the files of a source are read.</summary>
/// <param name="Form">The form.</param>
/// <param name="Fields">The fields of its kind of file, and whether it needs each.</param>
/// <param name="MaySet">Whether this person sets them.</param>
public sealed record SourcePage(SourceForm Form, IReadOnlyList<(string Field, bool Needed)> Fields, bool MaySet)
{
    /// <summary>What stands in a field.</summary>
    public string? Typed(int place) => Form.Columns is { } columns && place < columns.Count ? columns[place] : null;
}
