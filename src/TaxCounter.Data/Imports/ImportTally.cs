using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Imports;

/// <summary>What the portions of a file come to, added up.</summary>
internal sealed class ImportTally
{
    private readonly List<BadCell> _bad = [];
    private int _dueDatesMoved;
    private int _unusualTaken;

    /// <summary>Rows that are taken in.</summary>
    public int Imported { get; private set; }

    /// <summary>Rows that were imported before, just so.</summary>
    public int Unchanged { get; private set; }

    /// <summary>What the rows taken in come to.</summary>
    public Money Amount { get; private set; }

    /// <summary>Unlikely rows that wait for a decision.</summary>
    public int Unusual { get; private set; }

    /// <summary>Adds a portion.</summary>
    public void Add(PreparedPortion portion)
    {
        Imported += portion.Taken.Count;
        Unchanged += portion.Unchanged;
        Amount += portion.Amount;
        Unusual += portion.UnusualLeft;
        _dueDatesMoved += portion.DueDatesMoved;
        _unusualTaken += portion.UnusualTaken;
        _bad.AddRange(portion.Bad);
    }

    /// <summary>A portion that was not taken in: only why.</summary>
    public void Refuse(PreparedPortion portion) => _bad.AddRange(portion.Bad);

    /// <summary>Why nothing of the file is taken in: it has bad rows, and nobody asked for the good ones.</summary>
    public Refusal? WhyNot(ImportOrder order, ImportReading reading)
    {
        var rejected = Rejected(reading);
        return rejected == 0 || order.AcceptGood ? null
            : rejected == Unusual ? ImportRefusals.UnusualRows(Path.GetFileName(order.File), rejected, reading.Rows)
            : ImportRefusals.BadRows(Path.GetFileName(order.File), rejected, reading.Rows);
    }

    /// <summary>What stands in the audit trail of all of it.</summary>
    public string Details(ImportReading reading) =>
        $"{Imported} of {reading.Rows} rows, {Amount}; {Unchanged + reading.Repeated} unchanged, {Rejected(reading)} rejected{(_unusualTaken > 0 ? $"; {_unusualTaken} unusual, accepted" : "")}";

    /// <summary>The report of it.</summary>
    public ImportReport Report(ImportOrder order, ImportReading reading, IReadOnlyList<CreditPlan> met, bool isNothing) => new()
    {
        File = order.File,
        Rows = reading.Rows,
        Rejected = Rejected(reading),
        Unusual = Unusual,
        Unchanged = reading.Repeated + Unchanged,
        Imported = isNothing ? 0 : Imported,
        Amount = isNothing ? Money.Zero : Amount,
        Bad = [.. All(reading).OrderBy(b => b.Line)],
        Notes = [.. reading.Notes, .. ImportNotes.DueDatesMoved(_dueDatesMoved), .. ImportNotes.UnusualTaken(_unusualTaken), .. ImportNotes.CreditMet(met, order.IsPreview)],
    };

    private int Rejected(ImportReading reading) => reading.Bad.Count + _bad.Count == 0 ? 0 : All(reading).Select(b => b.Line).Distinct().Count();

    private IEnumerable<BadCell> All(ImportReading reading) => reading.Bad.Concat(_bad);
}
