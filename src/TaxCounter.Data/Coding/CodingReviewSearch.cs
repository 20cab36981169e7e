using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Coding;

/// <summary>
/// Reads the accounts to review. What is doubtful goes by code and business type alone, so each pair that occurs is looked at once; then only the pairs that stand on
/// the page are read, by the index of codes.
/// </summary>
public sealed class CodingReviewSearch(TaxCounterContext context, CodingReview review) : ICodingReviewSearch
{
    /// <inheritdoc/>
    public async Task<CodingReviewPage> List(CodingFindingKind? kind, int page, DateOnly today)
    {
        var pairs = await Open().GroupBy(a => new { a.Naics, a.BusinessType }).Select(g => new { g.Key.Naics, g.Key.BusinessType, Count = g.Count() }).ToListAsync();
        var found = pairs.Select(p => (p.Naics, p.BusinessType, p.Count, Finding: review.Of(p.Naics, p.BusinessType, today))).Where(p => p.Finding is not null)
            .OrderBy(p => p.Naics, StringComparer.Ordinal).ThenBy(p => p.BusinessType, StringComparer.Ordinal).ToList();
        var shown = found.Where(p => kind is null || p.Finding!.Kind == kind).ToList();
        var total = shown.Sum(p => p.Count);
        var number = RecordPage<CodingReviewRow>.Within(page, total);
        List<CodingReviewRow> rows = [];
        var before = RecordPage<CodingReviewRow>.Before(number);
        foreach (var (naics, type, count, finding) in shown)
        {
            if (before < count && rows.Count < RecordPage<CodingReviewRow>.Size)
            {
                var accounts = await Open().Where(a => a.Naics == naics && a.BusinessType == type).OrderBy(a => a.Id).Skip(before).Take(RecordPage<CodingReviewRow>.Size - rows.Count)
                    .Select(a => new { a.Number, a.TradeName, a.TaxpayerName }).ToListAsync();
                rows.AddRange(accounts.Select(a => new CodingReviewRow(a.Number, a.TradeName.Length > 0 ? a.TradeName : a.TaxpayerName, naics, type, finding!)));
            }

            before = Math.Max(0, before - count);
        }

        return new CodingReviewPage(new RecordPage<CodingReviewRow>(rows, number, total), found.GroupBy(p => p.Finding!.Kind).ToDictionary(g => g.Key, g => g.Sum(p => p.Count)));
    }

    private IQueryable<Account> Open() => context.Set<Account>().AsNoTracking().Where(a => a.Status == AccountStatus.Open);
}
