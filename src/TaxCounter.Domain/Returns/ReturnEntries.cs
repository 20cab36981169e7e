using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>What a taxpayer wrote on a return, place by place. It is kept as it is written; nothing is filled in.</summary>
public sealed class ReturnEntries
{
    private readonly ReturnForm _form;
    private readonly Dictionary<ReturnCell, ReturnEntry> _entries = [];

    private ReturnEntries(ReturnForm form) => _form = form;

    /// <summary>Every place that was written, in the order of the form.</summary>
    public IEnumerable<KeyValuePair<ReturnCell, ReturnEntry>> All =>
        from line in _form.Lines
        from column in Places(line)
        let cell = new ReturnCell(line.Id, column)
        where _entries.ContainsKey(cell)
        select KeyValuePair.Create(cell, _entries[cell]);

    /// <summary>The columns that have an amount somewhere, in the order of the form.</summary>
    public IReadOnlyList<ReturnColumn> Columns => [.. _form.Columns.Where(c => _entries.Keys.Any(k => k.Column == c.Id && _form.FindLine(k.Line)!.HasColumns))];

    public int Count => _entries.Count;

    /// <summary>What was written in a place, or null.</summary>
    public ReturnEntry? Find(ReturnCell cell) => _entries.GetValueOrDefault(cell);

    /// <summary>Whether a line has an amount in any of its places.</summary>
    public bool Has(string line) => _entries.Keys.Any(k => k.Line == line);

    /// <summary>The amount in the form's unit; nothing where nothing was written. A line without columns that was written by columns is their sum.</summary>
    public Money Of(ReturnCell cell) => _entries.TryGetValue(cell, out var entry) ? _form.Round(entry.Amount)
        : cell.Column is null ? _entries.Where(e => e.Key.Line == cell.Line && e.Key.Column is not null).Total(e => _form.Round(e.Value.Amount))
        : Money.Zero;

    /// <summary>As one line of a file: <c>1=52340; 16/A=2475</c>, in the order of the form.</summary>
    public override string ToString() => string.Join("; ", All.Select(e => $"{e.Key}={_form.Plain(e.Value.Amount)}"));

    /// <summary>Reads <c>line/column=amount; …</c>. Refused where a line, a column or an amount is none, and where a place comes twice.</summary>
    public static Result<ReturnEntries> Read(ReturnForm form, string text)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(text);
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var part in text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } place, { Length: > 0 } amount])
            {
                return ReturnRefusals.NotAnEntry(part);
            }

            pairs.Add(KeyValuePair.Create(place, amount));
        }

        return Of(form, pairs);
    }

    /// <summary>The same from places and amounts as typed.</summary>
    public static Result<ReturnEntries> Of(ReturnForm form, IReadOnlyCollection<KeyValuePair<string, string>> typed)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(typed);
        var entries = new ReturnEntries(form);
        List<(ReturnLine Line, ReturnEntry Entry)> withoutColumn = [];
        foreach (var (place, amount) in typed)
        {
            if (entries.Take(place, amount, withoutColumn) is { } no)
            {
                return no;
            }
        }

        if (entries.GiveColumn(withoutColumn) is { } unclear)
        {
            return unclear;
        }

        return entries._entries.Count == 0 ? ReturnRefusals.NoEntries : entries;
    }

    private Refusal? Take(string place, string amount, List<(ReturnLine Line, ReturnEntry Entry)> withoutColumn)
    {
        var parts = place.Split('/', 2, StringSplitOptions.TrimEntries);
        if (_form.FindLine(parts[0]) is not { } line)
        {
            return ReturnRefusals.UnknownLine(parts[0], _form);
        }

        var column = parts.Length > 1 ? _form.FindColumn(parts[1]) : null;
        if (parts.Length > 1 && (column is null || (!line.HasColumns && !line.IsEntry)))
        {
            return column is null ? ReturnRefusals.UnknownColumn(parts[1], _form) : ReturnRefusals.LineHasNoColumns(line);
        }

        if (!Money.TryParse(amount, out var money))
        {
            return ReturnRefusals.NotAnAmount(place, amount);
        }

        var entry = new ReturnEntry(place, money);
        if (line.HasColumns && column is null)
        {
            withoutColumn.Add((line, entry));
            return null;
        }

        return Add(new ReturnCell(line.Id, column?.Id), entry);
    }

    /// <summary>A line written without its column is of the one column that the return uses.</summary>
    private Refusal? GiveColumn(List<(ReturnLine Line, ReturnEntry Entry)> withoutColumn)
    {
        var used = Columns;
        var only = used.Count == 1 ? used[0] : _form.Columns.Count == 1 ? _form.Columns[0] : null;
        foreach (var (line, entry) in withoutColumn)
        {
            if (entry.Amount.IsZero && only is null)
            {
                continue; // nothing in any column
            }

            if (only is null)
            {
                return ReturnRefusals.ColumnMissing(line);
            }

            if (Add(new ReturnCell(line.Id, only.Id), entry) is { } twice)
            {
                return twice;
            }
        }

        return null;
    }

    private Refusal? Add(ReturnCell cell, ReturnEntry entry) => _entries.TryAdd(cell, entry) ? null : ReturnRefusals.EnteredTwice(entry.Named);

    private IEnumerable<string?> Places(ReturnLine line) => line.HasColumns ? _form.Columns.Select(c => (string?)c.Id) : [null, .. _form.Columns.Select(c => c.Id)];
}
