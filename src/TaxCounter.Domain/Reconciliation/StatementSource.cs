namespace TaxCounter.Domain.Reconciliation;

/// <summary>Where outside files come from, and how to read them: the kind of file and, of a table, which column holds what.</summary>
public sealed class StatementSource
{
    private StatementSource()
    {
        Name = "";
        Columns = "";
    }

    /// <summary>The name the office gave it.</summary>
    public string Name { get; private init; }
    public StatementFormat Format { get; private set; }

    /// <summary>The columns that are called otherwise than usual, one <c>field = column</c> a line; empty where all have a usual name.</summary>
    public string Columns { get; private set; }
    public Guid Version { get; private set; }

    /// <summary>The same by field.</summary>
    public IReadOnlyDictionary<string, string> ByField => Columns.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('=', 2)).Where(p => p.Length == 2)
        .DistinctBy(p => p[0].Trim()).ToDictionary(p => p[0].Trim(), p => p[1].Trim());

    /// <summary>A source as its first file shows it.</summary>
    public static StatementSource Of(string name, StatementFormat format) => new() { Name = name, Format = format };

    /// <summary>Sets how its files are read from now on.</summary>
    public void Read(StatementFormat format, string columns)
    {
        Format = format;
        Columns = columns;
    }
}
