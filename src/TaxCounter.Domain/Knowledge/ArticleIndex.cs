namespace TaxCounter.Domain.Knowledge;

/// <summary>
/// The articles in force on a day with every word of them, to be found by words and offered by context. Made once; asking it takes no time to speak of and no database.
/// </summary>
public sealed class ArticleIndex
{
    private const int InTitle = 12, InAlso = 8, InAuthority = 4, InBody = 1, Most = 3;
    private readonly Dictionary<string, Dictionary<int, int>> _words = [];
    private readonly string[] _sorted;

    /// <summary>Indexes articles.</summary>
    public ArticleIndex(IEnumerable<Article> articles)
    {
        All = [.. articles.OrderBy(a => a.Text.Kind).ThenBy(a => a.Text.Title, StringComparer.OrdinalIgnoreCase)];
        for (var i = 0; i < All.Count; i++)
        {
            var text = All[i].Text;
            Add(i, text.Title, InTitle);
            Add(i, text.Also, InAlso);
            Add(i, string.Join(' ', text.Authorities.Select(a => a.Text)), InAuthority);
            Add(i, string.Join(' ', text.TaxTypes.Concat(text.Acts).Concat(text.NotKnown).Append(text.Kind.Heading())), InBody);
            Add(i, text.Body, InBody);
        }

        _sorted = [.. _words.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Every article, by kind and title.</summary>
    public IReadOnlyList<Article> All { get; }

    /// <summary>The article of a name; null for none.</summary>
    public Article? Find(string code) => All.FirstOrDefault(a => a.Code == code);

    /// <summary>
    /// The articles that have every word asked for, best first: a word of the title weighs most, a rare word more than a common one. A word also fits by its beginning and in
    /// another form ("waiver", "waived"); where nothing has them all, one wrong letter in a long word is forgiven.
    /// </summary>
    public IReadOnlyList<ArticleHit> Search(string? asked, int most)
    {
        var words = ArticleTerms.Of(asked).Distinct().ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var found = Scores(words, Fitting);
        found = found.Count > 0 ? found : Scores(words, Slipped);
        return [.. found.OrderByDescending(f => f.Value).ThenBy(f => All[f.Key].Text.Title, StringComparer.Ordinal).Take(most).Select(f => new ArticleHit(All[f.Key], f.Value, ArticleTerms.Excerpt(All[f.Key].Text.Body, words)))];
    }

    /// <summary>
    /// What to offer on a page, at most three: an article of its act and of one of its taxes, or of an alert of the account; one that is about no tax in particular fits all.
    /// </summary>
    public IReadOnlyList<Article> About(ArticleContext context, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [.. All.Select(a => (Article: a, Fit: Fit(a.Text, context, day))).Where(a => a.Fit > 0).OrderByDescending(a => a.Fit).ThenBy(a => a.Article.Text.Title, StringComparer.Ordinal).Take(Most).Select(a => a.Article)];
    }

    private static int Fit(ArticleText text, ArticleContext context, DateOnly day)
    {
        var (isOfAlert, isOfAct) = (text.Alerts.Intersect(context.Alerts).Any(), text.Acts.Contains(context.Act));
        var isOfTax = text.TaxTypes.Intersect(context.TaxTypes).Any();
        var isOfOtherTax = text.TaxTypes.Count > 0 && context.TaxTypes.Count > 0 && !isOfTax;
        return !text.IsLawOn(day) || !isOfAlert && (!isOfAct || isOfOtherTax) ? 0
            : (isOfAlert ? 100 : 0) + (isOfAct && !isOfOtherTax ? 10 : 0) + (isOfTax ? 5 : 0) + (text.Acts is [var first, ..] && first == context.Act ? 3 : 0) + 1;
    }

    private void Add(int article, string text, int weight)
    {
        foreach (var word in ArticleTerms.Of(text))
        {
            var of = _words.TryGetValue(word, out var there) ? there : _words[word] = [];
            of[article] = Math.Min(of.GetValueOrDefault(article) + weight, weight + 20);
        }
    }

    private Dictionary<int, int> Scores(List<string> words, Func<string, IEnumerable<(string Word, int Share)>> fitting)
    {
        Dictionary<int, int>? all = null;
        foreach (var word in words)
        {
            Dictionary<int, int> one = [];
            foreach (var (fits, share) in fitting(word))
            {
                foreach (var (article, weight) in _words[fits])
                {
                    one[article] = Math.Max(one.GetValueOrDefault(article), weight * share * (20 + 200 / _words[fits].Count));
                }
            }

            all = all is null ? one : all.Where(a => one.ContainsKey(a.Key)).ToDictionary(a => a.Key, a => a.Value + one[a.Key]);
        }

        return all ?? [];
    }

    /// <summary>The words of the articles that a word fits: itself, those it begins, those of the same stem.</summary>
    private IEnumerable<(string Word, int Share)> Fitting(string word)
    {
        if (_words.ContainsKey(word))
        {
            yield return (word, 4);
        }

        if (word.Length < 3)
        {
            yield break;
        }

        var at = Array.BinarySearch(_sorted, word, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at + 1; i < _sorted.Length && _sorted[i].StartsWith(word, StringComparison.Ordinal); i++)
        {
            yield return (_sorted[i], 2);
        }

        for (var cut = word.Length - 1; cut >= Math.Max(4, word.Length - 2); cut--)
        {
            if (_words.ContainsKey(word[..cut]))
            {
                yield return (word[..cut], 2);
            }
        }
    }

    private IEnumerable<(string Word, int Share)> Slipped(string word) => Fitting(word).Concat(word.Length < 5 ? [] : _sorted.Where(s => ArticleTerms.IsOneSlip(s, word)).Select(s => (s, 1)));
}
