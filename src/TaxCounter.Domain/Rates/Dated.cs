using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>One row of the rule book: a value, the first day it holds, and who says so. It holds until the next row's first day.</summary>
/// <typeparam name="T">What is ruled.</typeparam>
/// <param name="FirstDay">The first day it holds.</param>
/// <param name="Value">What holds.</param>
/// <param name="Authority">Who says so.</param>
public sealed record Dated<T>(DateOnly FirstDay, T Value, Authority Authority)
{
    /// <summary>From this row on nothing is known: what is missing and whom to ask, in a sentence. Null for a row that rules something.</summary>
    public string? NotFound { get; init; }
}

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
            return RateRefusals.BeforeFirstRow(Subject, day, _rows[0].FirstDay);
        }

        return _rows[i].NotFound is { } sentence ? RateRefusals.NotInTheRuleBook(sentence) : _rows[i];
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

/// <summary>One way to read the law where its sources do not agree.</summary>
/// <typeparam name="T">What is ruled.</typeparam>
/// <param name="Id">Its name in the rule book, <c>thirty-day-period-or-part</c>.</param>
/// <param name="Says">What it says, in a sentence.</param>
/// <param name="Value">The rule itself.</param>
/// <param name="Authority">Who says so.</param>
public sealed record Reading<T>(string Id, string Says, T Value, Authority Authority);

/// <summary>
/// A rule with all its readings. Which one is in force is itself a dated row, so that a change of mind holds from its day on and in none before.
/// </summary>
/// <typeparam name="T">What is ruled.</typeparam>
/// <param name="Readings">Every reading, in force or not.</param>
/// <param name="InForce">Which one is in force from which day on.</param>
public sealed record Choice<T>(IReadOnlyList<Reading<T>> Readings, DatedRows<Reading<T>> InForce);
