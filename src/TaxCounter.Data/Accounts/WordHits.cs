using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Accounts;

/// <summary>The accounts that have all of some words, ranked: a range of one index for each word, the rarest word first.</summary>
internal sealed class WordHits(TaxCounterContext context, SearchTerms terms, DateOnly today)
{
    /// <summary>No more accounts than these are read to be ranked.</summary>
    public const int MostRanked = 60;

    private const int MostRows = 300;
    private const int CommonFrom = 500;

    /// <summary>The accounts that have all of some words.</summary>
    public async Task<AccountHits> Find(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return AccountHits.None;
        }

        var rarest = await Rarest(words);
        var found = terms.Range(rarest);
        foreach (var other in words.Where(w => w != rarest).Select(terms.Range))
        {
            found = found.Where(t => other.Any(o => o.AccountId == t.AccountId));
        }

        // In the order of the index: the shortest word of the range, which is the one typed, comes first.
        var rows = await found.OrderBy(t => t.Term).ThenBy(t => t.AccountId).Select(t => t.AccountId).Take(MostRows).ToListAsync();
        var accounts = rows.Distinct().ToList();
        return await Ranked([.. accounts.Take(MostRanked)], words, rows.Count == MostRows || accounts.Count > MostRanked);
    }

    /// <summary>Some accounts, the best answer to the words first.</summary>
    public async Task<AccountHits> Ranked(List<AccountId> ids, IReadOnlyList<string> words, bool isMore)
    {
        if (ids.Count == 0)
        {
            return AccountHits.None;
        }

        var rows = await context.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new FoundAccount(a.Number, a.OldNumber, a.TradeName, a.TaxpayerName, a.Location.Street, a.Location.City, a.Location.Zip, a.Mailing.Street, a.Mailing.City, a.Mailing.Zip, a.Phone,
                a.TaxId == null ? null : a.TaxId.LastFour, a.TaxId == null ? null : a.TaxId.Kind, a.Status,
                context.Set<AccountBalance>().Where(s => s.AccountId == a.Id).Select(s => (long?)(long)s.Owing).FirstOrDefault(), a.ByDay))
            .ToListAsync();
        var ranked = rows.Select(r => r.AsOf(today)).Select(r => (Match: r.Match(words), Row: r))
            .OrderBy(m => m.Match.Distance).ThenBy(m => m.Row.Status != AccountStatus.Open).ThenBy(m => m.Row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Row.Number.Digits, StringComparer.Ordinal)
            .Take(AccountHits.Most).Select(m => m.Row.ToHit(m.Match));
        return new AccountHits([.. ranked], isMore || rows.Count > AccountHits.Most);
    }

    private async Task<string> Rarest(IReadOnlyList<string> words)
    {
        var rarest = words[0];
        var fewest = int.MaxValue;
        foreach (var word in words.Count == 1 ? [] : words)
        {
            var count = await terms.Range(word).Select(t => t.AccountId).Take(CommonFrom).CountAsync();
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
}
