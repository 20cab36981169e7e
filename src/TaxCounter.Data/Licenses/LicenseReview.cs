using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Licenses;

/// <summary>
/// What the nightly review does about licenses whose last term ended and that were not renewed: it tells of each once, and notes that it expired once the rule book's days
/// are over.
/// </summary>
public sealed class LicenseReview(TaxCounterContext context, LicenseService service, RuleBook rules) : IReviewStep
{
    private const string Expire = "licenses.expire";

    /// <inheritdoc/>
    public string Code => "licenses-expiry";

    /// <inheritdoc/>
    public string Name => "Licenses that end";

    /// <inheritdoc/>
    public int Place => 60;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop)
    {
        var ended = await context.Set<License>().AsNoTracking().Where(l => l.Story.State == LicenseState.Issued && l.Terms.Any() && !l.Terms.Any(t => t.LastDay >= day)).Select(l => l.Number).ToListAsync(stop);
        return [.. ended.Select(n => n.ToString())];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day)
    {
        List<LicenseNumber> numbers = [.. keys.Select(LicenseNumber.Parse)];
        var rows = await (from license in context.Set<License>().AsNoTracking()
                          where numbers.Contains(license.Number)
                          join account in context.Set<Account>() on license.AccountId equals account.Id
                          select new { license.Number, account.TradeName, account.TaxpayerName, LastDay = license.Terms.Max(t => t.LastDay) }).ToListAsync();
        var days = rules.Limits.ReviewOn(day).LicenseDays;
        return [.. rows.Select(r => new ReviewFinding
        {
            Key = r.Number.ToString(),
            What = IsOver(r.LastDay, days, day) ? Expire : "licenses.renew",
            Mark = DateWords.Iso(r.LastDay),
            Says = $"Its last term ended {DateWords.Date(r.LastDay)}, and it was not renewed.",
            Name = r.TradeName.Length > 0 ? r.TradeName : r.TaxpayerName,
            Page = $"/licenses/{r.Number}",
            LeftBecause = IsOver(r.LastDay, days, day) ? null
                : days is { } all ? $"Renew it or close it; it expires on {DateWords.Date(r.LastDay.AddDays(all + 1))}." : "Renew it, close it, or note that it expired.",
        })];
    }

    /// <inheritdoc/>
    public async Task<Refusal?> Do(ReviewFinding finding, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return (await service.Expire(LicenseNumber.Parse(finding.Key), act)).Refusal;
    }

    private static bool IsOver(DateOnly lastDay, int? days, DateOnly day) => days is { } all && lastDay.AddDays(all) < day;
}
