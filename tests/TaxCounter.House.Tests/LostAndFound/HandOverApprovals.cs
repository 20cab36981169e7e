using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>Articles that wait for a second person.</summary>
public sealed class HandOverApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => LostAndFoundDuty.HandOvers;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null) => [.. (await Asked(key).OrderBy(a => a.Asked!.At).Take(most).ToListAsync()).Select(a => new ApprovalItem
    {
        Kind = Kind,
        Key = a.Number.ToString(),
        What = $"Hand over {a.Number}: {a.What}",
        Who = a.Asked!.Name,
        Persons = [a.Asked!.Person],
        AmountWords = "—",
        Since = a.Asked!.At,
    })];

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Asked(null).Select(a => a.Asked!.At);

    private IQueryable<Article> Asked(string? key)
    {
        var asked = context.Set<Article>().AsNoTracking().Where(a => a.State == ArticleState.Asked);
        return key is null ? asked : PrintedNumber<ArticleSeries>.TryParse(key, out var number) ? asked.Where(a => a.Number == number) : asked.Where(_ => false);
    }
}
