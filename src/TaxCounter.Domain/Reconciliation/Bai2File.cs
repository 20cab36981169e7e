using System.Globalization;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>
/// Reads a bank statement in BAI2 (Cash Management Balance Reporting Specifications, version 2): file, groups, accounts, details, each closed by a trailer whose sum
/// and count of records must be true. A file that is cut off, changed or of another kind is taken not at all.
/// </summary>
public sealed class Bai2File
{
    private readonly List<StatementProblem> _problems = [];
    private readonly List<StatementProblem> _notes = [];
    private readonly List<StatementAccount> _accounts = [];
    private readonly List<ReadItem> _items = [];
    private readonly Bai2Sum _file = new("file");
    private readonly Bai2Sum _group = new("group");
    private readonly Bai2Sum _account = new("account");
    private Bai2Account? _open;
    private DateOnly _asOf;
    private bool _isClosed;

    private Bai2File()
    {
    }

    /// <summary>Whether a text begins like such a file, be it one whose beginning is cut off.</summary>
    public static bool IsOne(string firstLine) => firstLine is not null && firstLine.TrimStart('\uFEFF') is ['0', '1' or '2' or '3', ',', ..] or ['1', '6', ',', ..];

    /// <summary>Reads it.</summary>
    /// <param name="lines">The lines of the file.</param>
    public static StatementReading Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var file = new Bai2File();
        var records = Bai2Lines.Records(lines, file._problems);
        foreach (var record in records)
        {
            file.Take(record);
        }

        file.AtTheEnd(records.Count == 0 ? 0 : records[^1].Line);
        return new StatementReading
        {
            Format = StatementFormat.Bai2,
            Records = records.Sum(r => r.Lines),
            Accounts = file._accounts,
            Items = file._items,
            Problems = file._problems,
            Notes = file._notes,
        };
    }

    private void Take(Bai2Record record)
    {
        if (_isClosed)
        {
            No(record.Line, "There is more after the file's trailer (99). Import one file at a time.");
            return;
        }

        switch (record.Code)
        {
            case "01" when Opens(record, _file, within: null):
                FileHeader(record);
                break;
            case "02" when Opens(record, _group, within: _file):
                GroupHeader(record);
                break;
            case "03" when Opens(record, _account, within: _group):
                Account(record);
                break;
            case "16" when IsIn(record, _account):
                _account.Lines += record.Lines;
                Detail(record);
                break;
            case "49" when IsIn(record, _account):
                Close(_account, _group, record);
                CloseAccount(record.Line);
                break;
            case "98" when IsIn(record, _group) && IsShut(record, _account):
                Close(_group, _file, record);
                break;
            case "99" when IsIn(record, _file) && IsShut(record, _group):
                Close(_file, null, record);
                _isClosed = true;
                break;
            case "01" or "02" or "03" or "16" or "49" or "98" or "99":
                break;
            default:
                No(record.Line, $"There is no record {record.Code} in BAI2. Ask the bank for the file again.");
                break;
        }
    }

    private bool Opens(Bai2Record record, Bai2Sum sum, Bai2Sum? within)
    {
        if (!sum.IsOpen && within is not { IsOpen: false })
        {
            sum.Begin(record.Lines);
            return true;
        }

        No(record.Line, (sum.IsOpen ? $"Another {sum.Name} begins before the last one is closed." : $"The {sum.Name} begins outside of a {within!.Name}.") + " Ask the bank for the file again.");
        return false;
    }

    private bool IsIn(Bai2Record record, Bai2Sum sum)
    {
        if (!sum.IsOpen)
        {
            No(record.Line, $"Record {record.Code} stands outside of its {sum.Name}. Ask the bank for the file again.");
        }

        return sum.IsOpen;
    }

    private bool IsShut(Bai2Record record, Bai2Sum inner)
    {
        if (inner.IsOpen)
        {
            No(record.Line, $"The {inner.Name} before it has no trailer. Ask the bank for the file again.");
        }

        return !inner.IsOpen;
    }

    private void FileHeader(Bai2Record record)
    {
        string?[] fields = [.. Enumerable.Range(0, 8).Select(_ => record.Next())];
        if (fields[^1] is { Length: > 0 } version && version != "2")
        {
            No(record.Line, $"The file says version {version}. Ask the bank for version 2.");
        }
    }

    private void GroupHeader(Bai2Record record)
    {
        _ = (record.Next(), record.Next());
        var (status, day, _, currency) = (record.Next(), record.Next(), record.Next(), record.Next());
        record.NewStatement(status);
        if (!DateOnly.TryParseExact(day, "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _asOf))
        {
            No(record.Line, $"The group's date \"{day}\" is not a date. Ask the bank for the file again.");
        }

        record.Dollars(currency);
    }

    private void Account(Bai2Record record)
    {
        var (number, currency) = (record.Next() ?? "", record.Next());
        if (number.Length == 0)
        {
            No(record.Line, "The account has no number. Ask the bank for the file again.");
        }

        record.Dollars(currency);
        _open = new Bai2Account(number);
        while (record.Next() is { } type)
        {
            var amount = record.Amount(mayBeNegative: true);
            _ = record.Next();
            record.SkipFunds();
            if (type.Length > 0 && record.TypeOf(type) is { } code && amount is { } cents)
            {
                _open.Figures[code] = cents;
                _account.Add(cents);
            }
        }
    }

    private void Detail(Bai2Record record)
    {
        var type = record.Next() ?? "";
        var amount = record.Amount(mayBeNegative: false);
        record.SkipFunds();
        var item = (Bank: record.Next() ?? "", Customer: record.Next() ?? "", Text: record.Rest());
        if (record.TypeOf(type) is not { } code || amount is not { } cents)
        {
            return;
        }

        _account.Add(cents);
        if (Bai2Type.MovesNothing(code))
        {
            if (cents.IsPositive)
            {
                _notes.Add(new StatementProblem(record.Line, $"Type {type} is a balance or a message, so its {cents.InDollars()} is no item."));
            }

            return;
        }

        if (Bai2Type.IsCustomized(code))
        {
            _notes.Add(new StatementProblem(record.Line, $"Type {type} has a meaning of the bank's own: a {(Bai2Type.IsDebit(code) ? "debit" : "credit")} of {cents.InDollars()} to explain."));
        }

        _open!.Moved(record.Line, _asOf, code, cents, item);
    }

    private void CloseAccount(int line)
    {
        var account = _open!.Closed(_asOf);
        if (!account.OffBy.IsZero)
        {
            _notes.Add(new StatementProblem(line, $"The closing balance of account {account.Number} is {account.OffBy} off its opening balance and movements. Ask the bank what is missing."));
        }

        _accounts.Add(account);
        _items.AddRange(_open.Items);
        _open = null;
    }

    private void Close(Bai2Sum sum, Bai2Sum? outer, Bai2Record record)
    {
        sum.Lines += record.Lines;
        var total = record.Amount(mayBeNegative: true);
        var parts = outer == _group ? (int?)null : record.Count();
        var lines = record.Count();
        if (total is { } said && said != sum.Total)
        {
            No(record.Line, $"The {sum.Name}'s total is {said}, but its amounts add up to {sum.Total}: {(said - sum.Total).Abs()} off. The file was changed or is not whole. Ask the bank for it again.");
        }

        if (parts is { } inner && inner != sum.Parts)
        {
            No(record.Line, $"The {sum.Name}'s trailer counts {inner} {(sum == _file ? "groups" : "accounts")}, but there are {sum.Parts}. Ask the bank for the file again.");
        }

        if (lines is { } counted && counted != sum.Lines)
        {
            No(record.Line, $"The {sum.Name}'s trailer counts {counted} records, but there are {sum.Lines}. Ask the bank for the file again.");
        }

        outer?.Take(sum);
        sum.IsOpen = false;
    }

    private void AtTheEnd(int line)
    {
        if (!_isClosed && _problems.Count == 0)
        {
            var open = _account.IsOpen ? "account's trailer (49)" : _group.IsOpen ? "group's trailer (98)" : "file's trailer (99)";
            No(line, line == 0 ? "The file is empty. Ask the bank for it again." : $"The file ends before the {open}, so it is cut off. Ask the bank for it again.");
        }
    }

    private void No(int line, string reason) => _problems.Add(new StatementProblem(line, reason));
}
