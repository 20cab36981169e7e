namespace TaxCounter.Data.Imports;

/// <summary>The four export files an office hands over, in the order they are imported.</summary>
public enum ImportKind
{
    /// <summary>accounts.csv.</summary>
    Accounts = 1,

    /// <summary>registrations.csv.</summary>
    Registrations,

    /// <summary>charges.csv.</summary>
    Charges,

    /// <summary>payments.csv.</summary>
    Payments,
}

/// <summary>What to import and how.</summary>
public sealed record ImportOrder
{
    /// <summary>Which of the four files it is.</summary>
    public required ImportKind Kind { get; init; }

    /// <summary>Where it lies.</summary>
    public required string File { get; init; }

    /// <summary>Import the good rows although others are bad.</summary>
    public bool AcceptGood { get; init; }
}

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done, in a word or two.</param>
/// <param name="Done">Rows, or bytes while reading, that are done.</param>
/// <param name="Of">How many there are.</param>
public sealed record ImportProgress(string Step, long Done, long Of);

/// <summary>A cell that cannot be taken, and so its row.</summary>
/// <param name="Line">The line of the file, the header being line 1.</param>
/// <param name="Column">The column; empty when it is the row as a whole.</param>
/// <param name="Value">What stands there, cut short; long numbers only by their last four digits.</param>
/// <param name="Reason">Why not, in a sentence.</param>
public sealed record BadCell(long Line, string Column, string Value, string Reason);

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>Rows under the header, blank lines left out.</summary>
    public int Rows { get; init; }

    /// <summary>Rows taken in by this import.</summary>
    public int Imported { get; init; }

    /// <summary>Rows that were here already, just so.</summary>
    public int Unchanged { get; init; }

    /// <summary>Rows that cannot be taken.</summary>
    public int Rejected { get; init; }

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
