using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Licenses;

/// <summary>
/// Renews the licenses of the whole office for a year: each is an act of its own, so that the work can be stopped and run again without charging anything twice.
/// A license whose fee goes by receipts waits until they are known.
/// </summary>
public sealed class LicenseRenewals(IServiceScopeFactory scopes)
{
    /// <summary>Renews what can be renewed. Refused: a year that is neither this one nor the next.</summary>
    public async Task<Result<LicenseRenewalReport>> Run(int year, CounterAct act, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (year != act.Today.Year && year != act.Today.Year + 1)
        {
            return LicenseRefusals.RenewalYear(act.Today.Year);
        }

        var (renewed, charged) = (0, Money.Zero);
        List<LicenseNumber> waiting = [];
        List<(LicenseNumber, string)> held = [], refused = [];
        foreach (var number in await Due(year, stop))
        {
            stop.ThrowIfCancellationRequested();
            await using var scope = scopes.CreateAsyncScope();
            var done = await scope.ServiceProvider.GetRequiredService<LicenseService>().Renew(number, null, act);
            switch (done.Refusal)
            {
                case null:
                    (renewed, charged) = (renewed + 1, charged + done.Value.Terms.Newest!.Fee);
                    break;
                case { Code: "licenses.gross-needed" }:
                    waiting.Add(number);
                    break;
                case { Code: "licenses.held" or "licenses.tax-overdue" } no:
                    held.Add((number, no.Message));
                    break;
                case var no:
                    refused.Add((number, no.Message));
                    break;
            }
        }

        return new LicenseRenewalReport(year, renewed, charged, waiting, held, refused);
    }

    /// <summary>The numbers of the licenses whose last term ends with the year before.</summary>
    private async Task<List<LicenseNumber>> Due(int year, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var end = new DateOnly(year - 1, 12, 31);
        return await scope.ServiceProvider.GetRequiredService<TaxCounterContext>().Set<License>()
            .Where(l => l.Story.State == LicenseState.Issued && l.Terms.Any(t => t.LastDay == end) && !l.Terms.Any(t => t.LastDay > end))
            .OrderBy(l => l.Number).Select(l => l.Number).ToListAsync(stop);
    }
}
