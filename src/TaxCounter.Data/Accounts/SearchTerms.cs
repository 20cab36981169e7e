using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Accounts;

/// <summary>The words that accounts are found by, asked through their index: those that begin like one, and those near one that nobody has.</summary>
internal sealed class SearchTerms(TaxCounterContext context)
{
    private const int MostKnown = 60;
    private const int MostGuesses = 12;
    private const int MostNear = 20000;
    private const int MostSounds = 400;

    /// <summary>Whether any account has a word that begins like it.</summary>
    public Task<bool> Has(string word) => Range(word).AnyAsync();

    /// <summary>The words near one: one slip away or of the same sound, and only where there are none two slips away.</summary>
    public async Task<List<string>> Near(string word) => await AsHeard(word) is { Count: > 0 } near ? near : await TwoLettersAway(word);

    /// <summary>Words of accounts one slip away, then those that sound the same.</summary>
    public async Task<List<string>> AsHeard(string word)
    {
        var near = await OneLetterAway(word);
        return [.. near.Union(await SoundLike(word), StringComparer.Ordinal)];
    }

    /// <summary>Words of accounts that sound like one, the most alike in writing first.</summary>
    public async Task<List<string>> SoundLike(string word)
    {
        if (WordSounds.Range(word) is not var (from, before))
        {
            return [];
        }

        var terms = await Distinct(from, before, MostSounds);
        return [.. terms.Select(WordSounds.Word).Where(w => w != word).Select(w => (Word: w, Slips: Slips.Between(word, w, most: word.Length))).Where(w => w.Slips <= (word.Length + 1) / 2)
            .OrderBy(w => w.Slips).Select(w => w.Word).Take(MostGuesses)];
    }

    /// <summary>Words of accounts one slip away.</summary>
    public Task<List<string>> OneLetterAway(string word) => Known(WordSlips.OneLetterAway(word));

    /// <summary>Words of accounts two slips away from a long one, if it begins with the right letter: that part of the index is read.</summary>
    public async Task<List<string>> TwoLettersAway(string word)
    {
        if (word.Length < WordSlips.ShortestForTwo - 2)
        {
            return [];
        }

        var (from, before) = SearchWords.Range(word[..1]);
        var near = (await Distinct(from, before, MostNear)).Where(t => t.Length >= WordSlips.ShortestForTwo && Slips.Between(word, t, most: 2) == 2).ToList();
        return near.Count == 0 ? [] : await context.Set<SearchTerm>().Where(t => near.Contains(t.Term) && t.Field != SearchField.Address).Select(t => t.Term).Distinct().OrderBy(t => t).Take(MostGuesses).ToListAsync();
    }

    /// <summary>Those of some words that an account has.</summary>
    public Task<List<string>> Known(IReadOnlyList<string> words) => context.Database.IsSqlite()
        ? context.Database.SqlQuery<string>($"""SELECT "value" AS "Value" FROM json_each({JsonSerializer.Serialize(words.Distinct())}) WHERE EXISTS (SELECT 1 FROM "SearchTerms" WHERE "Term" = "value") ORDER BY "value" LIMIT {MostKnown}""").ToListAsync()
        : context.Set<SearchTerm>().Where(t => words.Contains(t.Term)).Select(t => t.Term).Distinct().OrderBy(t => t).Take(MostKnown).ToListAsync();

    /// <summary>The words that begin like one.</summary>
    public IQueryable<SearchTerm> Range(string word)
    {
        var (from, before) = SearchWords.Range(word);
        return Between(from, before);
    }

    /// <summary>
    /// The different words of a range. On SQLite from word to word through the index, however many accounts have each: in a large office a word is on thousands of them.
    /// </summary>
    private Task<List<string>> Distinct(string from, string before, int most) => context.Database.IsSqlite()
        ? context.Database.SqlQuery<string>($"""
            WITH RECURSIVE "Words" ("Word") AS (
                SELECT (SELECT "Term" FROM "SearchTerms" WHERE "Term" >= {from} AND "Term" < {before} ORDER BY "Term" LIMIT 1)
                UNION ALL SELECT (SELECT "Term" FROM "SearchTerms" WHERE "Term" > "Word" AND "Term" < {before} ORDER BY "Term" LIMIT 1) FROM "Words" WHERE "Word" IS NOT NULL
                LIMIT {most})
            SELECT "Word" AS "Value" FROM "Words" WHERE "Word" IS NOT NULL
            """).ToListAsync()
        : Between(from, before).Select(t => t.Term).Distinct().OrderBy(t => t).Take(most).ToListAsync();

#pragma warning disable CA1309 // The database compares, byte by byte as the column says; it takes no StringComparison.
    private IQueryable<SearchTerm> Between(string from, string before) => context.Set<SearchTerm>().Where(t => string.Compare(t.Term, from) >= 0 && string.Compare(t.Term, before) < 0);
#pragma warning restore CA1309
}
