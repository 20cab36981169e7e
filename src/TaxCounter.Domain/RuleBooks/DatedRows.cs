using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The rows of one rule in the order of their first days. Rows are added, never edited; the last day of each is derived.</summary>
/// <typeparam name="T">What is ruled.</typeparam>
public sealed class DatedRows<T>
{
    private readonly Dated<T>[] _rows;

    /// <summary>The rows of <paramref name="subject"/>, oldest first.</summary>
    /// <param name="subject">What is ruled, as a refusal says it: <c>penalty on sales tax in East Baton Rouge</c>.</param>
    /// <param name="rows">At least one; each later than the one before.</param>
    /// <exception cref="ArgumentException">No row, or two rows that begin on the same day or run backwards.</exception>
    public DatedRows(string subject, IReadOnlyList<Dated<T>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0)
        {
            throw new ArgumentException($"There is no row for {subject}.", nameof(rows));
        }

        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].FirstDay <= rows[i - 1].FirstDay)
            {
                throw new ArgumentException($"Two rows for {subject} overlap: {rows[i - 1].FirstDay:yyyy-MM-dd} is followed by {rows[i].FirstDay:yyyy-MM-dd}.", nameof(rows));
            }
        }

        Subject = subject;
        _rows = [.. rows];
    }

    /// <summary>What is ruled.</summary>
    public string Subject { get; }

    /// <summary>Every row, oldest first.</summary>
    public IReadOnlyList<Dated<T>> Rows => _rows;

    /// <summary>The row that holds on a day; refused before the first one and where a row says that nothing is known, never guessed.</summary>
    public Result<Dated<T>> On(DateOnly day)
    {
        var i = IndexOn(day);
        if (i < 0)
        {
            return RuleBookRefusals.BeforeFirstRow(Subject, day, _rows[0].FirstDay);
        }

        return _rows[i].NotFound is { } sentence ? RuleBookRefusals.NotInTheRuleBook(sentence) : _rows[i];
    }

    /// <summary>The last day a row holds; null for the newest.</summary>
    public DateOnly? LastDayOf(Dated<T> row)
    {
        var i = Array.IndexOf(_rows, row);
        return i >= 0 && i + 1 < _rows.Length ? _rows[i + 1].FirstDay.AddDays(-1) : null;
    }

    /// <summary>The place of the row that holds on a day, or -1 before the first.</summary>
    internal int IndexOn(DateOnly day)
    {
        var i = _rows.Length - 1;
        while (i >= 0 && _rows[i].FirstDay > day)
        {
            i--;
        }

        return i;
    }
}
