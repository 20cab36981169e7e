namespace TaxCounter.Data.Imports;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    public required string File { get; init; }

    /// <summary>Rows under the header, blank lines left out.</summary>
    public int Rows { get; init; }

    /// <summary>Rows taken in by this import.</summary>
    public int Imported { get; init; }

    /// <summary>Rows that were here already, just so.</summary>
    public int Unchanged { get; init; }

    /// <summary>Rows that cannot be taken.</summary>
    public int Rejected { get; init; }

    /// <summary>Rows among the rejected ones that are only unlikely, and wait for a decision.</summary>
    public int Unusual { get; init; }

    /// <summary>What the rows taken in come to; nothing for accounts and registrations.</summary>
    public Domain.Kernel.Money Amount { get; init; }

    /// <summary>Every bad cell, in the order of the file.</summary>
    public IReadOnlyList<BadCell> Bad { get; init; } = [];

    /// <summary>The file that lists them; null when there are none or it could not be written.</summary>
    public string? RejectedFile { get; init; }

    /// <summary>What is worth knowing but stops nothing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What the office's books say now.</summary>
    public ControlTotals? Totals { get; init; }
}
