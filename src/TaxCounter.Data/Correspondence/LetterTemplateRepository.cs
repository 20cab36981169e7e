using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Data.Correspondence;

/// <summary>The templates of the office's letters: what is recorded, and what ships where nothing is.</summary>
public sealed class LetterTemplateRepository(TaxCounterContext context, ShippedTemplates shipped) : ILetterTemplates
{
    /// <inheritdoc/>
    public async Task<LetterTemplate?> InForce(LetterKind kind, string language, DateOnly day) => LetterTemplate.InForce(await History(kind, language), day);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LetterTemplate>> History(LetterKind kind, string language)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return WithShipped((context.Run is { IsAhead: false } run ? await run.Once((kind.Code, language), Recorded) : await Recorded())!, s => s.Kind == kind.Code && s.Language == language);

        async Task<List<LetterTemplate>?> Recorded() => await context.Set<LetterTemplate>().AsNoTracking().Where(t => t.Kind == kind.Code && t.Language == language).ToListAsync();
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LetterTemplate>> All() => WithShipped(await context.Set<LetterTemplate>().AsNoTracking().ToListAsync(), _ => true);

    /// <inheritdoc/>
    public LetterExample Example(LetterKind kind, string language) => shipped.Example(kind, language);

    /// <inheritdoc/>
    public void Add(LetterTemplate template) => context.Add(template);

    /// <inheritdoc/>
    public async Task<TemplateChange?> FindChange(LetterTemplateId id) => await context.FindAsync<TemplateChange>(id);

    /// <inheritdoc/>
    public Task<TemplateChange?> Waiting(string kind, string language) => context.Set<TemplateChange>().AsNoTracking()
        .FirstOrDefaultAsync(c => c.State == TemplateChangeState.Proposed && c.Kind == kind && c.Language == language);

    /// <inheritdoc/>
    public void Add(TemplateChange change) => context.Add(change);

    private IReadOnlyList<LetterTemplate> WithShipped(List<LetterTemplate> recorded, Func<LetterTemplate, bool> asked)
    {
        var missing = shipped.All.Where(s => asked(s) && !recorded.Exists(r => r.Kind == s.Kind && r.Language == s.Language && r.Version == s.Version));
        return [.. recorded.Concat(missing).OrderBy(t => t.Kind, StringComparer.Ordinal).ThenBy(t => t.Language, StringComparer.Ordinal).ThenByDescending(t => t.Version)];
    }
}
