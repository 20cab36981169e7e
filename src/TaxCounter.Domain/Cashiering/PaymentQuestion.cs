using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// "Is it in there?": what a customer knows of a payment, in any order: amounts (431.20, $1,020), a time of day (10:40), numbers (check, money order, card's last four, authorization, account), and
/// words of a name. Each of them has to fit.
/// </summary>
/// <param name="From">The first business day looked through.</param>
/// <param name="To">The last one.</param>
/// <param name="Amounts">What was handed over, or paid in all.</param>
/// <param name="Times">About when, within half an hour.</param>
/// <param name="Numbers">Digits, and letters with digits.</param>
/// <param name="Words">Words of a name.</param>
public sealed record PaymentQuestion(DateOnly From, DateOnly To, IReadOnlyList<Money> Amounts, IReadOnlyList<TimeOnly> Times, IReadOnlyList<string> Numbers, IReadOnlyList<string> Words)
{
    /// <summary>Whether anything is asked.</summary>
    public bool IsEmpty => Amounts.Count + Times.Count + Numbers.Count + Words.Count == 0;

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">In one box, in any order.</param>
    /// <param name="from">The first business day.</param>
    /// <param name="to">The last one.</param>
    public static PaymentQuestion Read(string? typed, DateOnly from, DateOnly to)
    {
        List<Money> amounts = [];
        List<TimeOnly> times = [];
        List<string> numbers = [];
        List<string> words = [];
        var terms = Joined(TypedText.Plain(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        for (var i = 0; i < terms.Count; i++)
        {
            var (term, next) = (terms[i].Trim(',', ';', '“', '”', '"'), i + 1 < terms.Count ? terms[i + 1] : "");
            var isHalfOfDay = next.Replace(".", "", StringComparison.Ordinal).TrimEnd(',').ToUpperInvariant() is "AM" or "PM";
            if (Time(isHalfOfDay ? term + next.TrimEnd(',') : term) is { } time)
            {
                times.Add(time);
                i += isHalfOfDay ? 1 : 0;
            }
            else if (term.AsSpan().ContainsAny('.', '$') && Money.TryParse(term.TrimStart('$').Replace(",", "", StringComparison.Ordinal), out var amount) && amount.IsPositive)
            {
                amounts.Add(amount);
            }
            else if (term.Any(char.IsAsciiDigit))
            {
                numbers.Add(term.TrimStart('#'));
            }
            else if (term.Length > 0)
            {
                words.Add(term);
            }
        }

        return from <= to ? new(from, to, amounts, times, numbers, words) : new(to, from, amounts, times, numbers, words);
    }

    /// <summary>An account number that was typed in groups is one number again.</summary>
    private static IEnumerable<string> Joined(string[] terms)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            var groups = terms.Skip(i).TakeWhile(t => t.All(char.IsAsciiDigit)).ToList();
            var many = Enumerable.Range(2, Math.Max(0, groups.Count - 1)).FirstOrDefault(n => AccountNumber.TryParse(string.Concat(groups.Take(n)), out _));
            yield return many > 0 ? string.Concat(groups.Take(many)) : terms[i];
            i += many > 0 ? many - 1 : 0;
        }
    }

    /// <summary>10:40, 10:40 am, 2:15pm, 2 pm; null where it is no time.</summary>
    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant(), ["H:mm", "h:mmtt", "htt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
