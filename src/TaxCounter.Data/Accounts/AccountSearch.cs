using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Accounts;

/// <summary>
/// Finds accounts through the table of words: a range of one index for each word, the rarest word first. What comes back is ranked here, a few dozen at most.
/// </summary>
public sealed class AccountSearch(TaxCounterContext context, ITaxIds taxIds) : IAccountSearch
{
    private const int MostWords = 6;
    private const int MostRows = 300;
    private const int MostRanked = 60;
    private const int CommonFrom = 500;

    /// <summary>Words of so many names that they only count when nothing else was typed.</summary>
    private static readonly HashSet<string> _faint = ["llc", "inc", "co", "corp", "company", "ltd", "lp", "llp", "pllc", "the", "of", "dba"];

    /// <inheritdoc/>
    public Task<bool> Exists(AccountNumber number) => context.Set<Account>().AnyAsync(a => a.Number == number);

    /// <inheritdoc/>
    public async Task<AccountHits> Find(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var digits = DigitsOnly(typed);
        if (digits.Length == 9)
        {
            var hash = (ReadOnlyMemory<byte>)taxIds.Index(digits);
            var ids = await context.Set<Account>().Where(a => a.TaxId!.SearchHash.Equals(hash)).Select(a => a.Id).Take(MostRanked).ToListAsync();
            return await Ranked(ids, [digits[^4..]], ids.Count == MostRanked);
        }

        if (SearchTerm.Phone(digits) is [var whole, ..] && whole.Length is 7 or 10)
        {
            return await ByWords([whole]);
        }

        foreach (var words in WaysToRead(typed))
        {
            var hits = await ByWords(words);
            if (hits.Hits.Count > 0)
            {
                return hits;
            }
        }

        return AccountHits.None;
    }

    /// <inheritdoc/>
    public async Task<AccountHits> Near(string tenDigits)
    {
        ArgumentNullException.ThrowIfNull(tenDigits);
        var near = OneAway(DigitsOnly(tenDigits)).ToList();
        var ids = await context.Set<Account>().Where(a => near.Contains(a.Number)).OrderBy(a => a.Number).Select(a => a.Id).Take(AccountHits.Most).ToListAsync();
        return await Ranked(ids, [], false);
    }

    /// <summary>The digits of a text that has nothing else but what stands between digits; empty otherwise.</summary>
    private static string DigitsOnly(string typed) =>
        typed.All(c => char.IsAsciiDigit(c) || c is ' ' or '(' or ')' or '-' or '.' or '+' or '/') ? string.Concat(typed.Where(char.IsAsciiDigit)) : "";

    /// <summary>As typed with names like "De Soto" written together, then apart, then all of it as one word ("auto zone" for "AutoZone").</summary>
    private static IEnumerable<IReadOnlyList<string>> WaysToRead(string typed)
    {
        var read = SearchWords.Read(typed);
        string[] together = Asked(read.Select(w => w.Forms[0]));
        string[] apart = Asked(read.SelectMany(w => w.Parts));
        yield return together;
        if (!apart.SequenceEqual(together))
        {
            yield return apart;
        }

        if (apart.Length > 1 && apart.All(w => char.IsAsciiLetter(w[0])))
        {
            yield return [SearchTerm.Cut(string.Concat(apart))];
        }
    }

    private static string[] Asked(IEnumerable<string> words)
    {
        var all = words.Select(SearchTerm.Cut).Distinct(StringComparer.Ordinal).ToArray();
        var telling = all.Where(w => !_faint.Contains(w)).ToArray();
        return [.. (telling.Length > 0 ? telling : all).OrderByDescending(w => w.Length).Take(MostWords)];
    }

    private async Task<AccountHits> ByWords(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return AccountHits.None;
        }

        var rarest = await Rarest(words);
        var found = Range(rarest);
        foreach (var other in words.Where(w => w != rarest).Select(Range))
        {
            found = found.Where(t => other.Any(o => o.AccountId == t.AccountId));
        }

        // In the order of the index: the shortest word of the range, which is the one typed, comes first.
        var rows = await found.OrderBy(t => t.Term).ThenBy(t => t.AccountId).Select(t => t.AccountId).Take(MostRows).ToListAsync();
        var accounts = rows.Distinct().ToList();
        return await Ranked([.. accounts.Take(MostRanked)], words, rows.Count == MostRows || accounts.Count > MostRanked);
    }

    private async Task<string> Rarest(IReadOnlyList<string> words)
    {
        var rarest = words[0];
        var fewest = int.MaxValue;
        foreach (var word in words.Count == 1 ? [] : words)
        {
            var count = await Range(word).Select(t => t.AccountId).Take(CommonFrom).CountAsync();
            if (count < fewest)
            {
                (rarest, fewest) = (word, count);
            }

            if (fewest < 20)
            {
                break;
            }
        }

        return rarest;
    }

    private IQueryable<SearchTerm> Range(string word)
    {
        var (from, before) = SearchWords.Range(word);
#pragma warning disable CA1309 // The database compares, byte by byte as the column says; it takes no StringComparison.
        return context.Set<SearchTerm>().Where(t => string.Compare(t.Term, from) >= 0 && string.Compare(t.Term, before) < 0);
#pragma warning restore CA1309
    }

    private async Task<AccountHits> Ranked(List<AccountId> ids, IReadOnlyList<string> words, bool isMore)
    {
        if (ids.Count == 0)
        {
            return AccountHits.None;
        }

        var rows = await context.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new FoundAccount(a.Number, a.TradeName, a.TaxpayerName, a.Location.Street, a.Location.City, a.Location.Zip, a.Mailing.Street, a.Mailing.City, a.Mailing.Zip, a.Phone,
                a.TaxId == null ? null : a.TaxId.LastFour, a.TaxId == null ? null : a.TaxId.Kind, a.Status,
                context.Set<AccountBalance>().Where(s => s.AccountId == a.Id).Select(s => (long?)(long)s.Owing).FirstOrDefault()))
            .ToListAsync();
        var ranked = rows.Select(r => (Match: r.Match(words), Row: r))
            .OrderBy(m => m.Match.Distance).ThenBy(m => m.Row.Status != AccountStatus.Open).ThenBy(m => m.Row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Row.Number.Digits, StringComparer.Ordinal)
            .Take(AccountHits.Most).Select(m => m.Row.ToHit(m.Match));
        return new AccountHits([.. ranked], isMore || rows.Count > AccountHits.Most);
    }

    private static IEnumerable<AccountNumber> OneAway(string digits)
    {
        if (digits.Length != 10)
        {
            yield break;
        }

        for (var i = 0; i < digits.Length; i++)
        {
            for (var d = '0'; d <= '9'; d++)
            {
                if (AccountNumber.TryParse(string.Concat(digits.AsSpan(0, i), [d], digits.AsSpan(i + 1)), out var changed))
                {
                    yield return changed;
                }
            }

            if (i > 0 && digits[i] != digits[i - 1] && AccountNumber.TryParse(string.Concat(digits.AsSpan(0, i - 1), [digits[i], digits[i - 1]], digits.AsSpan(i + 1)), out var swapped))
            {
                yield return swapped;
            }
        }
    }
}
