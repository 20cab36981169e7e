using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>What was typed into a calculator, read and found good. Asking for an entry the calculator does not have is a programmer's mistake.</summary>
public sealed class CalculatorInput
{
    private readonly Dictionary<string, object> _values = [];

    private CalculatorInput(DateOnly today) => Today = today;

    /// <summary>The office's day, for what is asked of today when no day is given.</summary>
    public DateOnly Today { get; }

    /// <summary>Reads what was typed. Every entry that cannot be used is refused with its own sentence, so that a form can show all of them at once.</summary>
    /// <param name="calculator">Which calculator.</param>
    /// <param name="typed">The texts by entry name; an entry left empty is not there or has only blanks.</param>
    /// <param name="rules">The office's book, for what there is to choose from.</param>
    /// <param name="today">The office's day.</param>
    public static (CalculatorInput Input, IReadOnlyList<Refusal> Refusals) Read(Calculator calculator, IReadOnlyDictionary<string, IReadOnlyList<string>> typed, RuleBook rules, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        ArgumentNullException.ThrowIfNull(typed);
        var asked = new CalculatorInput(today);
        List<Refusal> refusals = [];
        foreach (var entry in calculator.Entries)
        {
            List<string> texts = [.. typed.GetValueOrDefault(entry.Name, []).Select(t => t.Trim()).Where(t => t.Length > 0)];
            if (texts.Count == 0)
            {
                if (!entry.IsOptional)
                {
                    refusals.Add(CalculatorRefusals.Missing(entry));
                }

                continue;
            }

            if (ReadEntry(entry, texts, rules, out var value) is { } no)
            {
                refusals.Add(no);
            }
            else
            {
                asked._values[entry.Name] = value!;
            }
        }

        return (asked, refusals);
    }

    /// <summary>Whether something was typed.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>A text.</summary>
    public string Text(string name) => (string)_values[name];

    /// <summary>A text, or null when nothing was typed.</summary>
    public string? TextOrNull(string name) => _values.GetValueOrDefault(name) as string;

    /// <summary>A day.</summary>
    public DateOnly Day(string name) => (DateOnly)_values[name];

    /// <summary>A day, or null when nothing was typed.</summary>
    public DateOnly? DayOrNull(string name) => _values.GetValueOrDefault(name) as DateOnly?;

    /// <summary>An amount.</summary>
    public Money Amount(string name) => (Money)_values[name];

    /// <summary>An amount, or null when nothing was typed.</summary>
    public Money? AmountOrNull(string name) => _values.GetValueOrDefault(name) as Money?;

    /// <summary>A number.</summary>
    public decimal Number(string name) => (decimal)_values[name];

    /// <summary>A number, or null when nothing was typed.</summary>
    public decimal? NumberOrNull(string name) => _values.GetValueOrDefault(name) as decimal?;

    /// <summary>A year.</summary>
    public int Year(string name) => (int)_values[name];

    /// <summary>A period.</summary>
    public Period Period(string name) => (Period)_values[name];

    /// <summary>Payments by day; none when nothing was typed.</summary>
    public IReadOnlyList<DatedAmount> Payments(string name) => _values.GetValueOrDefault(name) as IReadOnlyList<DatedAmount> ?? [];

    private static Refusal? ReadEntry(Entry entry, List<string> texts, RuleBook rules, out object? value)
    {
        value = null;
        if (entry.Kind == EntryKind.Payments)
        {
            return ReadPayments(entry, texts, out value);
        }

        if (texts.Count > 1)
        {
            return CalculatorRefusals.Twice(entry);
        }

        var text = texts[0];
        value = entry.Kind switch
        {
            EntryKind.Day => DayOf(text),
            EntryKind.Amount => AmountOf(text),
            EntryKind.Number => NumberOf(text),
            EntryKind.Year => YearOf(text),
            EntryKind.Period => Kernel.Period.TryParse(text.ToUpperInvariant(), out var period) ? period : null,
            _ => text,
        };
        if (value is null)
        {
            return CalculatorRefusals.NotRead(entry, text);
        }

        if (entry.Options is { } options && options(rules) is var known)
        {
            var found = known.FirstOrDefault(o => string.Equals(Plain(o.Value), Plain(text), StringComparison.OrdinalIgnoreCase));
            value = found?.Value;
            return found is null ? CalculatorRefusals.NotOneOf(entry, text, known) : null;
        }

        return null;
    }

    /// <summary>A word is found with and without its hyphens: <c>semi-annual</c>, <c>semiannual</c>.</summary>
    private static string Plain(string word) => word.Replace("-", "", StringComparison.Ordinal);

    private static Refusal? ReadPayments(Entry entry, List<string> texts, out object? value)
    {
        List<DatedAmount> payments = [];
        value = payments;
        foreach (var text in texts.SelectMany(t => t.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var parts = text.Split(['=', ' ', '\t'], 2, StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || DayOf(parts[0]) is not { } day || AmountOf(parts[1]) is not { IsZero: false } amount)
            {
                return CalculatorRefusals.NotRead(entry, text);
            }

            payments.Add(new DatedAmount(day, amount));
        }

        return null;
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "M/d/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2199 ? day : null;

    private static Money? AmountOf(string text) => Money.TryParse(text, out var amount) && !amount.IsNegative ? amount : null;

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000_000 ? number : null;

    private static int? YearOf(string text) => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2199 ? year : null;
}
