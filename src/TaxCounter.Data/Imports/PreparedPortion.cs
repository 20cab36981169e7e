using TaxCounter.Data.Ledger;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Imports;

/// <summary>Some whole accounts of a file with all their rows, worked out and not written yet.</summary>
internal sealed class PreparedPortion
{
    private readonly List<BadCell> _bad = [];
    private readonly List<ImportedRow> _taken = [];

    /// <summary>How many rows it has, good or not.</summary>
    public required int Rows { get; init; }

    /// <summary>What the office's records say no to.</summary>
    public IReadOnlyList<BadCell> Bad => _bad;

    /// <summary>Rows that were imported before, just so.</summary>
    public int Unchanged { get; set; }

    /// <summary>What the rows come to.</summary>
    public Money Amount { get; private set; }

    /// <summary>Charges whose due date is a weekend or legal holiday, so that another day counts.</summary>
    public int DueDatesMoved { get; set; }

    /// <summary>Unlikely rows that were taken.</summary>
    public int UnusualTaken { get; set; }

    /// <summary>Unlikely rows that wait for a decision.</summary>
    public int UnusualLeft { get; set; }

    /// <summary>The rows that are taken in.</summary>
    public IReadOnlyList<ImportedRow> Taken => _taken;

    /// <summary>New accounts.</summary>
    public List<Account> Accounts { get; } = [];

    /// <summary>New registrations, each with its account.</summary>
    public List<(Account Account, Registration Registration)> Registrations { get; } = [];

    /// <summary>What is posted; null where no money moves.</summary>
    public LedgerBatch? Postings { get; set; }

    /// <summary>Whose money moves.</summary>
    public IReadOnlyList<AccountId> Moved { get; set; } = [];

    /// <summary>A row is taken in.</summary>
    public void Take(ImportKind kind, Candidate candidate)
    {
        _taken.Add(new ImportedRow { Kind = kind, Key = candidate.Row.Key, Document = candidate.Row.Document, ContentHash = candidate.Hash });
        Amount += candidate.Row.Amount;
    }

    /// <summary>A row stays out, and why.</summary>
    public void No(ExportRow row, string column, string value, string reason) => _bad.Add(new BadCell(row.Line, column, value, reason));
}
