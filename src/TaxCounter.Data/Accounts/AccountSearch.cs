using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Accounts;

/// <summary>
/// Finds accounts through the table of words: a range of one index for each word, the rarest word first. What comes back is ranked here, a few dozen at most.
/// </summary>
public sealed class AccountSearch(TaxCounterContext context, ITaxIds taxIds, TimeProvider clock, RuleBook rules) : IAccountSearch
{
    private const int LongestHouseNumber = 5;

    private SearchTerms Terms => field ??= new SearchTerms(context);

    private WordHits Words => field ??= new WordHits(context, Terms, OfficeZone.Of(rules.TimeZone).DayOf(clock.GetUtcNow().UtcDateTime));

    /// <inheritdoc/>
    public async Task<AccountHits> Find(string typed)
    {
        var plain = TypedText.Number(typed);
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

        if (SearchTerm.Phone(digits) is [var whole, ..] && whole.Length is 7 or 10 && await Words.Find([whole]) is { Hits.Count: > 0 } byPhone)
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

        if (await AsRead(plain) is { Hits.Count: > 0 } hits)
        {
            return hits;
        }

        return byOldNumber.Hits.Count > 0 ? byOldNumber : await new SearchGuesses(Terms, Words).Find(SearchQuestion.Words(plain));
    }

    /// <inheritdoc/>
    public async Task<AccountHits> Near(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        var typed = DigitsOnly(TypedText.Number(digits));
        var near = NearDigits.Of(typed).Select(d => AccountNumber.TryParse(d, out var number) ? number : (AccountNumber?)null).Append(AccountNumber.WithoutCheckDigit(typed))
            .OfType<AccountNumber>().Distinct().ToList();
        var ids = await context.Set<Account>().Where(a => near.Contains(a.Number)).OrderBy(a => a.Number).Select(a => a.Id).Take(AccountHits.Most).ToListAsync();
        return await Words.Ranked(ids, [], false);
    }

    /// <summary>The first way to read the words that finds an account. Where a small word sounds like a number, the accounts with that number come before those that only lack the word.</summary>
    private async Task<AccountHits> AsRead(string plain)
    {
        var asNumbers = SearchQuestion.AsNumbers(plain) is { } said ? (Hits: await Words.Find(said.Words), said.Said) : default;
        foreach (var words in SearchQuestion.WaysToRead(plain))
        {
            if (await Words.Find(words) is not { Hits.Count: > 0 } hits)
            {
                continue;
            }

            if (asNumbers.Hits is not { Hits.Count: > 0 } numbers)
            {
                return hits;
            }

            var asWritten = hits.Hits.Where(h => asNumbers.Said.All(s => string.Concat(h.Name.Select(p => p.Text)).Split(' ').Contains(s, StringComparer.OrdinalIgnoreCase)));
            AccountHit[] all = [.. asWritten.Concat(numbers.Hits).Concat(hits.Hits).DistinctBy(h => h.Number)];
            return new AccountHits([.. all.Take(AccountHits.Most)], hits.IsMore || numbers.IsMore || all.Length > AccountHits.Most);
        }

        return asNumbers.Hits ?? AccountHits.None;
    }

    /// <summary>The digits of a text that has nothing else but what stands between digits; empty otherwise.</summary>
    private static string DigitsOnly(string plain) =>
        plain.All(c => char.IsAsciiDigit(c) || c is ' ' or '(' or ')' or '-' or '.' or '+' or '/') ? string.Concat(plain.Where(char.IsAsciiDigit)) : "";

    private async Task<AccountHits> ByTaxId(string digits)
    {
        var hash = (ReadOnlyMemory<byte>)taxIds.Index(digits);
        var ids = await context.Set<Account>().Where(a => a.TaxId!.SearchHash.Equals(hash)).Select(a => a.Id).Take(WordHits.MostRanked).ToListAsync();
        return await Words.Ranked(ids, [digits[^4..]], ids.Count == WordHits.MostRanked);
    }

    /// <summary>By the whole number of the former system.</summary>
    private async Task<AccountHits> ByOldNumber(string digits)
    {
        if (SearchTerm.OldNumber(digits) is not [var term])
        {
            return AccountHits.None;
        }

        var ids = await context.Set<SearchTerm>().Where(t => t.Term == term && t.Field == SearchField.OldNumber).OrderBy(t => t.AccountId).Select(t => t.AccountId).Take(WordHits.MostRanked).ToListAsync();
        return await Words.Ranked(ids, [term], ids.Count == WordHits.MostRanked);
    }
}
