using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Accounts;

/// <summary>
/// Finds accounts through the table of words: a range of one index for each word, the rarest word first. What comes back is ranked here, a few dozen at most.
/// </summary>
public sealed class AccountSearch(TaxCounterContext context, ITaxIds taxIds) : IAccountSearch
{
    private const int MostRows = 300;
    private const int MostRanked = 60;
    private const int MostGuesses = 12;
    private const int MostMistyped = 4;
    private const int CommonFrom = 500;
    private const int LongestHouseNumber = 5;

    private SearchTerms Terms => field ??= new SearchTerms(context);

    /// <inheritdoc/>
    public Task<bool> Exists(AccountNumber number) => context.Set<Account>().AnyAsync(a => a.Number == number);

    /// <inheritdoc/>
    public async Task<AccountHits> Find(string typed)
    {
        var plain = TypedText.Plain(typed);
        var digits = DigitsOnly(plain);
        if (digits.Length == 9 && await ByTaxId(digits) is { Hits.Count: > 0 } byTaxId)
        {
            return byTaxId;
        }

        var byOldNumber = await ByOldNumber(digits);
        if (digits.Length == AccountNumber.OldLength && byOldNumber.Hits.Count > 0)
        {
            return byOldNumber;
        }

        if (SearchTerm.Phone(digits) is [var whole, ..] && whole.Length is 7 or 10 && await ByWords([whole]) is { Hits.Count: > 0 } byPhone)
        {
            return byPhone;
        }

        if (digits.Length > LongestHouseNumber && byOldNumber.Hits.Count > 0)
        {
            return byOldNumber;
        }

        // A whole number that nobody has is said, and not searched for as the beginnings of others.
        if (digits.Length is 7 or >= 9 && plain.All(c => char.IsAsciiDigit(c) || c == '+'))
        {
            return AccountHits.None;
        }

        foreach (var words in SearchQuestion.WaysToRead(plain))
        {
            if (await ByWords(words) is { Hits.Count: > 0 } hits)
            {
                return hits;
            }
        }

        if (byOldNumber.Hits.Count > 0)
        {
            return byOldNumber;
        }

        var read = SearchQuestion.Words(plain);
        return await WrittenTogether(read) is { Hits.Count: > 0 } apart ? apart
            : await Off(read, Terms.OneLetterAway) is { Hits.Count: > 0 } off ? off
            : await Off(read, Terms.TwoLettersAway) is { Hits.Count: > 0 } two ? two
            : await EachOff(read) is { Hits.Count: > 0 } each ? each
            : await WithoutOne(read);
    }

    /// <inheritdoc/>
    public async Task<AccountHits> Near(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        var typed = DigitsOnly(TypedText.Plain(digits));
        var near = NearDigits.Of(typed).Select(d => AccountNumber.TryParse(d, out var number) ? number : (AccountNumber?)null).Append(AccountNumber.WithoutCheckDigit(typed))
            .OfType<AccountNumber>().Distinct().ToList();
        var ids = await context.Set<Account>().Where(a => near.Contains(a.Number)).OrderBy(a => a.Number).Select(a => a.Id).Take(AccountHits.Most).ToListAsync();
        return await Ranked(ids, [], false);
    }

    /// <summary>The digits of a text that has nothing else but what stands between digits; empty otherwise.</summary>
    private static string DigitsOnly(string plain) =>
        plain.All(c => char.IsAsciiDigit(c) || c is ' ' or '(' or ')' or '-' or '.' or '+' or '/') ? string.Concat(plain.Where(char.IsAsciiDigit)) : "";

    private async Task<AccountHits> ByTaxId(string digits)
    {
        var hash = (ReadOnlyMemory<byte>)taxIds.Index(digits);
        var ids = await context.Set<Account>().Where(a => a.TaxId!.SearchHash.Equals(hash)).Select(a => a.Id).Take(MostRanked).ToListAsync();
        return await Ranked(ids, [digits[^4..]], ids.Count == MostRanked);
    }

    /// <summary>By the whole number of the former system.</summary>
    private async Task<AccountHits> ByOldNumber(string digits)
    {
        if (SearchTerm.OldNumber(digits) is not [var term])
        {
            return AccountHits.None;
        }

        var ids = await context.Set<SearchTerm>().Where(t => t.Term == term && t.Field == SearchField.OldNumber).OrderBy(t => t.AccountId).Select(t => t.AccountId).Take(MostRanked).ToListAsync();
        return await Ranked(ids, [term], ids.Count == MostRanked);
    }

    /// <summary>A word that is several: "smithjones" for Smith &amp; Jones.</summary>
    private async Task<AccountHits> WrittenTogether(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var known = (await Terms.Known(WordSlips.Pieces(words[i]))).ToHashSet(StringComparer.Ordinal);
            foreach (var apart in WordSlips.Apart(words[i], known).Take(MostGuesses))
            {
                if (await ByWords(SearchQuestion.Asked([.. words.Take(i), .. apart, .. words.Skip(i + 1)])) is { Hits.Count: > 0 } hits)
                {
                    return hits;
                }
            }
        }

        return AccountHits.None;
    }

    /// <summary>One word that is near another: a letter wrong, left out, too many, or two switched; offered, never opened by itself.</summary>
    private async Task<AccountHits> Off(string[] words, Func<string, Task<List<string>>> nearTo)
    {
        List<AccountHit> all = [];
        var isMore = false;
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var near in WordSlips.MayBeMistyped(words[i]) ? await nearTo(words[i]) : [])
            {
                var hits = await ByWords([.. words.Take(i), near, .. words.Skip(i + 1)]);
                isMore |= hits.IsMore;
                all.AddRange(hits.Hits.Where(h => all.TrueForAll(a => a.Number != h.Number)).Select(h => h with { IsExact = false }));
            }
        }

        return new AccountHits([.. all.Take(AccountHits.Most)], isMore || all.Count > AccountHits.Most) { IsGuess = true };
    }

    /// <summary>Several words, a slip in more than one of them: each that no account has is taken for the words near it.</summary>
    private async Task<AccountHits> EachOff(string[] words)
    {
        IEnumerable<string[]> ways = [[]];
        foreach (var word in words.Length is > 1 and <= MostMistyped ? words : [])
        {
            string[] meant = await Terms.Has(word) ? [word] : WordSlips.MayBeMistyped(word) ? [.. await Terms.Near(word)] : [];
            ways = [.. ways.SelectMany(way => meant.Select(m => (string[])[.. way, m])).Take(MostGuesses)];
        }

        List<AccountHit> all = [];
        foreach (var way in ways.Where(w => w.Length > 0))
        {
            all.AddRange((await ByWords(way)).Hits.Where(h => all.TrueForAll(a => a.Number != h.Number)).Select(h => h with { IsExact = false }));
        }

        return new AccountHits([.. all.Take(AccountHits.Most)], all.Count > AccountHits.Most) { IsGuess = true };
    }

    /// <summary>All words but one, which a customer remembers wrongly: first one that no account has; of three and more any other, the shortest first.</summary>
    private async Task<AccountHits> WithoutOne(string[] words)
    {
        List<string> tried = [];
        foreach (var word in words)
        {
            tried.InsertRange(await Terms.Has(word) ? tried.Count : 0, words.Length > 2 || !await Terms.Has(word) ? [word] : []);
        }

        foreach (var word in tried.Where(t => words.Any(w => w != t && w.Length > 2 && char.IsAsciiLetter(w[0]))))
        {
            if (await ByWords([.. words.Where(w => w != word)]) is { Hits.Count: > 0 } hits)
            {
                return hits with { Hits = [.. hits.Hits.Select(h => h with { IsExact = false })], IsGuess = true, LeftOut = word };
            }
        }

        return AccountHits.None;
    }

    private async Task<AccountHits> ByWords(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return AccountHits.None;
        }

        var rarest = await Rarest(words);
        var found = Terms.Range(rarest);
        foreach (var other in words.Where(w => w != rarest).Select(Terms.Range))
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
            var count = await Terms.Range(word).Select(t => t.AccountId).Take(CommonFrom).CountAsync();
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

    private async Task<AccountHits> Ranked(List<AccountId> ids, IReadOnlyList<string> words, bool isMore)
    {
        if (ids.Count == 0)
        {
            return AccountHits.None;
        }

        var rows = await context.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new FoundAccount(a.Number, a.OldNumber, a.TradeName, a.TaxpayerName, a.Location.Street, a.Location.City, a.Location.Zip, a.Mailing.Street, a.Mailing.City, a.Mailing.Zip, a.Phone,
                a.TaxId == null ? null : a.TaxId.LastFour, a.TaxId == null ? null : a.TaxId.Kind, a.Status,
                context.Set<AccountBalance>().Where(s => s.AccountId == a.Id).Select(s => (long?)(long)s.Owing).FirstOrDefault()))
            .ToListAsync();
        var ranked = rows.Select(r => (Match: r.Match(words), Row: r))
            .OrderBy(m => m.Match.Distance).ThenBy(m => m.Row.Status != AccountStatus.Open).ThenBy(m => m.Row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Row.Number.Digits, StringComparer.Ordinal)
            .Take(AccountHits.Most).Select(m => m.Row.ToHit(m.Match));
        return new AccountHits([.. ranked], isMore || rows.Count > AccountHits.Most);
    }
}
