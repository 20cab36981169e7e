using System.Numerics;

namespace TaxCounter.Domain.Coding;

/// <summary>Finds terms by their words, misspelled ones too. Built once; asked in a few milliseconds.</summary>
internal sealed class NaicsIndex
{
    /// <summary>The score of a term that is said word for word.</summary>
    public const int Best = 1000;

    private const int Exact = 100, Beginning = 78, OneSlip = 72, TwoSlips = 58, Least = 330;
    private const int ShortestBeginning = 3, SharesOfTyped = 7, SharesOfTerm = 3, ForSector = 140, ForTitle = 60, ForPlace = 5, HeaviestWord = 4, SaidAmongOthers = 530, LongEnding = 5;
    private static readonly HashSet<string> _small = ["a", "an", "and", "the", "of", "to", "for", "in", "on", "at", "by", "with", "de", "la", "el", "los", "las", "del", "y", "en", "para", "con", "un", "una", "i", "we", "my", "sell", "selling", "vendo"];

    /// <summary>What every business is: they say little of which it is, and no slip of theirs is another word.</summary>
    private static readonly HashSet<string> _anyBusiness = ["shop", "store", "place", "business", "company", "service", "stand", "tienda", "negocio", "compania", "servicio", "puesto", "taller"];

    private readonly List<(NaicsTerm Term, int Words, bool IsTitle)> _terms = [];
    private readonly Dictionary<string, List<(int Term, int Covers)>> _words = new(StringComparer.Ordinal);
    private readonly (string Word, uint Letters, List<(int Term, int Covers)> Terms)[] _vocabulary;

    public NaicsIndex(IReadOnlyList<NaicsTerm> terms, int firstTitle)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            var words = Meaning(terms[i].Text);
            _terms.Add((terms[i], words.Length, i >= firstTitle));
            foreach (var word in words.Union(FoldedText.Spelled(terms[i].Text).Where(w => w.Length > LongEnding && !_small.Contains(w))))
            {
                Add(word, i, 1);
            }

            foreach (var (first, second) in words.Zip(words.Skip(1)))
            {
                Add(first + second, i, 2); // "foodtruck", "poboy"
            }
        }

        _vocabulary = [.. _words.Select(w => (w.Key, NearWords.Letters(w.Key), w.Value))];
    }

    /// <summary>The codes in the order of their fit, each once.</summary>
    public IReadOnlyList<(string Code, string Said, int Score)> Search(string said, IReadOnlyList<string> sectors)
    {
        var typed = Meaning(said);
        var spelled = FoldedText.Spelled(said).ToLookup(FoldedText.Stem);
        if (typed.Length == 0)
        {
            return [];
        }

        var found = new Dictionary<int, (int Typed, int Covered)>();
        var whole = 0;
        for (var i = 0; i < typed.Length; i++)
        {
            var best = WordsLike(typed[i], spelled[typed[i]].FirstOrDefault() ?? typed[i], _anyBusiness.Contains(typed[i]) && typed.Length > 1);
            if (i + 1 < typed.Length && _words.TryGetValue(typed[i] + typed[i + 1], out var joined))
            {
                joined.ForEach(j => Keep(best, j.Term, Exact, j.Covers));
            }

            var weight = WeightOf(typed[i]);
            whole += weight;
            foreach (var (term, (quality, covers)) in best)
            {
                var sofar = found.GetValueOrDefault(term);
                found[term] = (sofar.Typed + weight * quality, sofar.Covered + covers * quality);
            }
        }

        return [.. found.SelectMany(f => Scored(f.Key, f.Value.Typed / whole, f.Value.Covered, sectors))
            .Where(m => m.Score >= Least)
            .GroupBy(m => m.Code).Select(g => g.MaxBy(m => m.Score))
            .OrderByDescending(m => m.Score).ThenBy(m => m.Code, StringComparer.Ordinal)];
    }

    private IEnumerable<(string Code, string Said, int Score)> Scored(int index, int ofTyped, int covered, IReadOnlyList<string> sectors)
    {
        var (term, words, isTitle) = _terms[index];
        var ofTerm = Math.Min(Exact, covered / words);
        var score = ofTyped * SharesOfTyped + ofTerm * SharesOfTerm - (isTitle ? ForTitle : 0);
        score = ofTerm == Exact && !isTitle ? Math.Max(score, SaidAmongOthers) : score;
        for (var place = 0; place < term.Codes.Count; place++)
        {
            var code = term.Codes[place];
            yield return (code, term.Text, score - place * ForPlace + (sectors.Any(s => code.StartsWith(s, StringComparison.Ordinal)) ? ForSector : 0));
        }
    }

    /// <summary>Every term that holds the word or one like it, with the quality of the likeness.</summary>
    private Dictionary<int, (int Quality, int Covers)> WordsLike(string typed, string spelled, bool exactly)
    {
        var best = new Dictionary<int, (int Quality, int Covers)>();
        var (ofTyped, ofSpelled) = (NearWords.Letters(typed), NearWords.Letters(spelled));
        foreach (var (word, letters, terms) in _vocabulary)
        {
            var quality = typed == word ? Exact
                : exactly ? 0
                : typed.Length >= ShortestBeginning && word.StartsWith(typed, StringComparison.Ordinal) ? Beginning
                : (NearWords.Slips(typed, word, letters ^ ofTyped) ?? NearWords.Slips(spelled, word, letters ^ ofSpelled)) switch { 1 => OneSlip, 2 => TwoSlips, _ => 0 };
            if (quality > 0)
            {
                terms.ForEach(t => Keep(best, t.Term, quality, t.Covers));
            }
        }

        return best;
    }

    private static void Keep(Dictionary<int, (int Quality, int Covers)> best, int term, int quality, int covers)
    {
        if (!best.TryGetValue(term, out var there) || there.Quality < quality)
        {
            best[term] = (quality, covers);
        }
    }

    /// <summary>A word that few terms have says more than <c>store</c>.</summary>
    private int WeightOf(string word) => _anyBusiness.Contains(word) ? 1 : _words.TryGetValue(word, out var terms)
        ? Math.Max(1, HeaviestWord - BitOperations.Log2((uint)terms.Count) / 2)
        : HeaviestWord - 1;

    private void Add(string word, int term, int covers)
    {
        if (!_words.TryGetValue(word, out var terms))
        {
            _words[word] = terms = [];
        }

        terms.Add((term, covers));
    }

    private static string[] Meaning(string text)
    {
        var words = FoldedText.Words(text);
        var meaning = words.Where(w => !_small.Contains(w)).ToArray();
        return meaning.Length > 0 ? meaning : words;
    }
}
