using TaxCounter.Domain.Accounts;

namespace TaxCounter.Data.Accounts;

/// <summary>What was meant by words that find nothing: written together, mistyped, heard and spelled otherwise, or one of them remembered wrongly.</summary>
internal sealed class SearchGuesses(SearchTerms terms, WordHits words)
{
    private const int MostGuesses = 12;
    private const int MostMistyped = 4;
    private const int MostInOne = 3;

    /// <summary>The accounts that are meant: the nearest guesses that find any.</summary>
    public async Task<AccountHits> Find(string[] typed) =>
        await WrittenTogether(typed) is { Hits.Count: > 0 } apart ? apart
            : await Heard(typed) is { Hits.Count: > 0 } heard ? heard
            : await HeardShort(typed) is { Hits.Count: > 0 } brief ? brief
            : await Off(typed, terms.TwoLettersAway) is { Hits.Count: > 0 } two ? two
            : await EachOff(typed, fewest: 2) is { Hits.Count: > 0 } each ? each
            : await InOne(typed) is { Hits.Count: > 0 } inOne ? inOne
            : await WithoutOne(typed);

    /// <summary>One word spelled as it was heard: it is near another, or two others, or with its neighbor one other. All of them are offered.</summary>
    private async Task<AccountHits> Heard(string[] typed)
    {
        var (off, together) = (await Off(typed, terms.AsHeard), await HeardTogether(typed));
        return off.Hits.Count == 0 ? together : Guess(off.Hits.Concat(together.Hits), off.IsMore || together.IsMore);
    }

    /// <summary>A word too short to be looked for by its sound, beside others that are written right: "bro bridge" for Breaux Bridge.</summary>
    private async Task<AccountHits> HeardShort(string[] typed)
    {
        foreach (var word in typed.Length > 1 ? typed.Where(w => w.Length == WordSounds.Shortest - 1) : [])
        {
            var sound = WordSounds.Of(word, word.Length);
            var hits = sound.Length == 0 ? AccountHits.None : await words.Find([.. typed.Where(w => w != word)]);
            var alike = hits.Hits.Where(h => SearchWords.Read(string.Concat(h.Name.Select(p => p.Text))).SelectMany(w => w.Parts).Any(w => WordSounds.Of(w) == sound)).ToList();
            if (alike.Count > 0)
            {
                return Guess(alike, hits.IsMore);
            }
        }

        return AccountHits.None;
    }

    /// <summary>A word that is several: "smithjones" for Smith &amp; Jones.</summary>
    private async Task<AccountHits> WrittenTogether(string[] typed)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            var known = (await terms.Known(WordSlips.Pieces(typed[i]))).ToHashSet(StringComparer.Ordinal);
            foreach (var apart in WordSlips.Apart(typed[i], known).Take(MostGuesses))
            {
                if (await words.Find(SearchQuestion.Asked([.. typed.Take(i), .. apart, .. typed.Skip(i + 1)])) is { Hits.Count: > 0 } hits)
                {
                    return hits;
                }
            }
        }

        return AccountHits.None;
    }

    /// <summary>One word that is near another: a letter wrong, left out, too many, or two switched; offered, never opened by itself.</summary>
    private async Task<AccountHits> Off(string[] typed, Func<string, Task<List<string>>> nearTo)
    {
        List<AccountHit> all = [];
        var isMore = false;
        for (var i = 0; i < typed.Length; i++)
        {
            foreach (var near in WordSlips.MayBeMistyped(typed[i]) ? await nearTo(typed[i]) : [])
            {
                var hits = await words.Find([.. typed.Take(i), near, .. typed.Skip(i + 1)]);
                isMore |= hits.IsMore;
                all.AddRange(hits.Hits);
            }
        }

        return Guess(all, isMore);
    }

    /// <summary>Several words, a slip in more than one of them: each that no account has is taken for the words near it.</summary>
    private async Task<AccountHits> EachOff(string[] typed, int fewest)
    {
        IEnumerable<string[]> ways = [[]];
        foreach (var word in typed.Length >= fewest && typed.Length <= MostMistyped ? typed : [])
        {
            string[] meant = await terms.Has(word) ? [word] : WordSlips.MayBeMistyped(word) ? [.. await terms.Near(word)] : [];
            ways = [.. ways.SelectMany(way => meant.Select(m => (string[])[.. way, m])).Take(MostGuesses)];
        }

        List<AccountHit> all = [];
        foreach (var way in ways.Where(w => w.Length > 0))
        {
            all.AddRange((await words.Find(way)).Hits);
        }

        return Guess(all, false);
    }

    /// <summary>Two words that are one, spelled as they sound: "see food" for seafood.</summary>
    private async Task<AccountHits> InOne(string[] typed)
    {
        foreach (var one in typed.Length <= MostInOne ? typed : [])
        {
            foreach (var other in typed.Where(w => w != one))
            {
                if (await EachOff([one + other, .. typed.Where(w => w != one && w != other)], fewest: 1) is { Hits.Count: > 0 } hits)
                {
                    return hits;
                }
            }
        }

        return AccountHits.None;
    }

    /// <summary>All words but one, which a customer remembers wrongly: first one that no account has; of three and more any other, the shortest first.</summary>
    private async Task<AccountHits> WithoutOne(string[] typed)
    {
        List<string> tried = [];
        foreach (var word in typed)
        {
            tried.InsertRange(await terms.Has(word) ? tried.Count : 0, typed.Length > 2 || !await terms.Has(word) ? [word] : []);
        }

        foreach (var word in tried.Where(t => typed.Any(w => w != t && w.Length > 2 && char.IsAsciiLetter(w[0]))))
        {
            if (await words.Find([.. typed.Where(w => w != word)]) is { Hits.Count: > 0 } hits)
            {
                return Guess(hits.Hits, hits.IsMore) with { LeftOut = word };
            }
        }

        return AccountHits.None;
    }

    /// <summary>A word that is two, one of them spelled as it sounds: "haircutz" for Hair Kutz.</summary>
    private async Task<AccountHits> HeardTogether(string[] typed)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            foreach (var (left, right) in WordSlips.MayBeMistyped(typed[i]) ? WordSlips.Halves(typed[i]) : [])
            {
                foreach (var (one, other) in await AsWords(left, right))
                {
                    if (await words.Find(SearchQuestion.Asked([.. typed.Take(i), one, other, .. typed.Skip(i + 1)])) is { Hits.Count: > 0 } hits)
                    {
                        return Guess(hits.Hits, hits.IsMore);
                    }
                }
            }
        }

        return AccountHits.None;
    }

    /// <summary>Two halves of a word as words of accounts: one of them as it stands, the other by its sound.</summary>
    private async Task<IEnumerable<(string One, string Other)>> AsWords(string left, string right)
    {
        var known = await terms.Known([left, right]);
        return known.Contains(left) ? (await terms.SoundLike(right)).Select(r => (left, r))
            : known.Contains(right) ? (await terms.SoundLike(left)).Select(l => (l, right))
            : [];
    }

    private static AccountHits Guess(IEnumerable<AccountHit> hits, bool isMore)
    {
        AccountHit[] all = [.. hits.DistinctBy(h => h.Number).Select(h => h with { IsExact = false })];
        return new AccountHits([.. all.Take(AccountHits.Most)], isMore || all.Length > AccountHits.Most) { IsGuess = true };
    }
}
