using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Licenses;

/// <summary>
/// Renews the licenses of the whole office for a year: each is an act of its own, so that the work can be stopped, or killed, and run again without charging anything twice.
/// A license whose fee goes by receipts waits until they are known.
/// </summary>
public sealed class LicenseRenewals(IServiceScopeFactory scopes)
{
    /// <summary>Acts that wait at the gate share one durable commit, so some are kept waiting there.</summary>
    private const int AtOnce = 12;

    /// <summary>Renews what can be renewed. Refused: a year that is neither this one nor the next.</summary>
    public async Task<Result<LicenseRenewalReport>> Run(int year, CounterAct act, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (year != act.Today.Year && year != act.Today.Year + 1)
        {
            return LicenseRefusals.RenewalYear(act.Today.Year);
        }

        var done = new Tally();
        var together = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop };
        await Parallel.ForEachAsync(await Due(year, stop), together, async (number, _) =>
        {
            await using var scope = scopes.CreateAsyncScope();
            done.Add(number, await scope.ServiceProvider.GetRequiredService<LicenseService>().Renew(number, null, act));
        });
        return done.Report(year);
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

    /// <summary>What became of the licenses so far; several are renewed at a time.</summary>
    private sealed class Tally
    {
        private readonly Lock _lock = new();
        private readonly List<LicenseNumber> _waiting = [];
        private readonly List<(LicenseNumber Number, string Why)> _held = [], _refused = [];
        private int _renewed;
        private Money _charged;

        public void Add(LicenseNumber number, Result<License> result)
        {
            lock (_lock)
            {
                switch (result.Refusal)
                {
                    case null:
                        (_renewed, _charged) = (_renewed + 1, _charged + result.Value.Terms.Newest!.Fee);
                        break;
                    case { Code: "licenses.gross-needed" }:
                        _waiting.Add(number);
                        break;
                    case { Code: "licenses.held" or "licenses.tax-overdue" } no:
                        _held.Add((number, no.Message));
                        break;
                    case var no:
                        _refused.Add((number, no.Message));
                        break;
                }
            }
        }

        public LicenseRenewalReport Report(int year) => new(year, _renewed, _charged, [.. _waiting.OrderBy(n => n.ToString(), StringComparer.Ordinal)], Sorted(_held), Sorted(_refused));

        private static List<(LicenseNumber Number, string Why)> Sorted(List<(LicenseNumber Number, string Why)> some) => [.. some.OrderBy(s => s.Number.ToString(), StringComparer.Ordinal)];
    }
}
