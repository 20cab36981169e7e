using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>Which column holds what in the files of a source.</summary>
public sealed class SourceForm
{
    public string? Source { get; set; }

    /// <summary>The kind of its files.</summary>
    public StatementFormat Format { get; set; }

    /// <summary>The name of each field's column, in the order of the fields; empty where it has its usual name.</summary>
    public IReadOnlyList<string?>? Columns { get; set; }
}
