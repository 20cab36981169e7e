using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Licenses;

/// <summary>Licenses that a clerk recommends to refuse, and those whose revocation is requested.</summary>
public sealed class LicenseApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => LicensesDuty.Decisions;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most)
    {
        var cases = await Waiting().OrderBy(l => l.Requested!.At).Take(most).Select(l => new
        {
            l.Number,
            l.AccountId,
            IsRevocation = l.Story.State == LicenseState.RevocationRequested,
            l.Story.Revision,
            l.Grounds,
            l.Requested,
            Preparers = l.Story.Steps.Where(s => s.Prepares).Select(s => s.By.Person).ToList(),
        }).ToListAsync();
        var names = await AccountNames.Of(context, cases.Select(c => c.AccountId));
        return [.. cases.Select(c => new ApprovalItem
        {
            Kind = Kind,
            Key = c.Number.ToString(),
            What = $"{(c.IsRevocation ? "Revoke" : "Refuse")} {c.Number}, {names.GetValueOrDefault(c.AccountId)}",
            Who = c.Requested!.Name,
            Persons = c.IsRevocation ? [c.Requested.Person] : c.Preparers,
            AmountWords = "—",
            Since = c.Requested.At,
            Revision = c.Revision.ToString(CultureInfo.InvariantCulture),
            Why = c.Grounds,
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Waiting().Select(l => l.Requested!.At);

    private IQueryable<License> Waiting() =>
        context.Set<License>().AsNoTracking().Where(l => l.Story.State == LicenseState.RefusalRecommended || l.Story.State == LicenseState.RevocationRequested);
}
