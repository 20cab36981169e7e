using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Correspondence;

/// <summary>The letters of the office.</summary>
public sealed class LetterStore(TaxCounterContext context, NumberCounters counters) : ILetters
{
    private const int Most = 500;

    /// <inheritdoc/>
    public Task<Letter?> Find(LetterNumber number) => context.Set<Letter>().AsNoTracking().SingleOrDefaultAsync(l => l.Number == number);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LetterRow>> OfCase(string about) => Rows(context.Set<Letter>().Where(l => l.About == about).OrderBy(l => l.WrittenAt).ThenBy(l => l.Number).Take(Most));

    /// <inheritdoc/>
    public Task<IReadOnlyList<LetterRow>> OfAccount(AccountId account, int most) =>
        Rows(context.Set<Letter>().Where(l => l.AccountId == account).OrderByDescending(l => l.WrittenAt).ThenByDescending(l => l.Number).Take(most));

    /// <inheritdoc/>
    public Task<LetterNumber> NextNumber(int year) => counters.Next<LetterSeries>(year);

    /// <inheritdoc/>
    public void Add(Letter letter) => context.Add(letter);

    private static async Task<IReadOnlyList<LetterRow>> Rows(IQueryable<Letter> letters) =>
        await letters.Select(l => new LetterRow(l.Number, l.Kind, l.About, l.Day, l.Subject, l.Language, l.WrittenByName)).ToListAsync();
}

/// <summary>The templates of the office's letters: what is recorded, and what ships where nothing is.</summary>
public sealed class LetterTemplateStore(TaxCounterContext context) : ILetterTemplates
{
    /// <inheritdoc/>
    public Task<LetterTemplate?> Find(LetterTemplateId id) => context.Set<LetterTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id);

    /// <inheritdoc/>
    public async Task<LetterTemplate?> InForce(LetterKind kind, string language, DateOnly day) => LetterTemplate.InForce(await History(kind, language), day);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LetterTemplate>> History(LetterKind kind, string language)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return WithShipped(await context.Set<LetterTemplate>().AsNoTracking().Where(t => t.Kind == kind.Code && t.Language == language).ToListAsync(), s => s.Kind == kind.Code && s.Language == language);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LetterTemplate>> All() => WithShipped(await context.Set<LetterTemplate>().AsNoTracking().ToListAsync(), _ => true);

    /// <inheritdoc/>
    public void Add(LetterTemplate template) => context.Add(template);

    private static IReadOnlyList<LetterTemplate> WithShipped(List<LetterTemplate> recorded, Func<LetterTemplate, bool> asked)
    {
        var missing = TemplateFiles.Load().Where(s => asked(s) && !recorded.Exists(r => r.Kind == s.Kind && r.Language == s.Language && r.Version == s.Version));
        return [.. recorded.Concat(missing).OrderBy(t => t.Kind, StringComparer.Ordinal).ThenBy(t => t.Language, StringComparer.Ordinal).ThenByDescending(t => t.Version)];
    }
}
