using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Licenses;

/// <summary>
/// Renews the licenses of the whole office for a year, some hundred at a time: each hundred is one act with one commit, so that the work can be stopped, or killed, and run
/// again without charging anything twice. A license whose fee goes by receipts waits until they are known.
/// </summary>
public sealed class LicenseRenewals(IServiceScopeFactory scopes)
{
    /// <summary>So many licenses are read, renewed and committed together where nothing else is said.</summary>
    public const int AtOnce = 200;

    /// <summary>Renews what can be renewed. Refused: a year that is neither this one nor the next.</summary>
    /// <param name="year">The license year.</param>
    /// <param name="act">Who, and when.</param>
    /// <param name="atOnce">So many to a commit.</param>
    /// <param name="progress">Is told how many of how many are worked, after each commit.</param>
    /// <param name="stop">Stops after the commit that is running.</param>
    public async Task<Result<LicenseRenewalReport>> Run(int year, CounterAct act, int atOnce = AtOnce, IProgress<(int Done, int Of)>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (year != act.Today.Year && year != act.Today.Year + 1)
        {
            return LicenseRefusals.RenewalYear(act.Today.Year);
        }

        var tally = new RenewalTally();
        var due = await Due(year, stop);
        var worked = 0;
        foreach (var some in due.GroupBy(d => d.Rank).OrderBy(g => g.Key).SelectMany(g => g.Select(d => d.Number).Chunk(atOnce)))
        {
            stop.ThrowIfCancellationRequested();
            await using var scope = scopes.CreateAsyncScope();
            var results = await Together(scope.ServiceProvider, some, year, act);
            if (results.Refusal is { } no)
            {
                return no;
            }

            tally.Add(results.Value);
            progress?.Report((worked += some.Length, due.Count));
        }

        return tally.Report(year);
    }

    private static Task<Result<IReadOnlyList<(LicenseNumber Number, Result<LicenseTerm> Result)>>> Together(IServiceProvider services, LicenseNumber[] numbers, int year, CounterAct act) =>
        services.GetRequiredService<IOneTransaction>().Do<IReadOnlyList<(LicenseNumber, Result<LicenseTerm>)>>(act, async () =>
        {
            var context = services.GetRequiredService<TaxCounterContext>();
            var ledgers = services.GetRequiredService<ILedgers>();
            var renewing = services.GetRequiredService<LicenseRenewing>();
            var licenses = await context.Set<License>().AsSplitQuery().Where(l => numbers.Contains(l.Number)).OrderBy(l => l.Number).ToListAsync();
            AccountId[] ids = [.. licenses.Select(l => l.AccountId).Distinct()];
            var accounts = await context.Set<Account>().Include(a => a.Alerts).Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id);
            var open = await ledgers.OpenOf(ids);
            Dictionary<(AccountId, string), ObligationLedger> charged = [];
            foreach (var taxType in licenses.Select(l => l.TaxType).Distinct())
            {
                foreach (var (account, ledger) in await ledgers.Of(ids, taxType, LicenseCharges.PeriodOf(year)))
                {
                    charged[(account, taxType)] = ledger;
                }
            }

            List<(LicenseNumber, Result<LicenseTerm>)> results = [];
            foreach (var license in licenses)
            {
                results.Add((license.Number, await renewing.Renew(license, accounts[license.AccountId], open[license.AccountId], charged.GetValueOrDefault((license.AccountId, license.TaxType)), act)));
            }

            var credit = services.GetRequiredService<CreditOnCharge>();
            foreach (var account in await credit.Of([.. results.Where(r => r.Item2.Refusal is null).Select(r => licenses.First(l => l.Number == r.Item1).AccountId).Distinct()], act))
            {
                await credit.Meet(account, act);
            }

            return results;
        });

    /// <summary>The licenses whose last term ends with the year before. Several of one kind on one account are charged to one obligation, so they have different ranks and are never in one commit.</summary>
    private async Task<List<(LicenseNumber Number, int Rank)>> Due(int year, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var end = new DateOnly(year - 1, 12, 31);
        var due = await scope.ServiceProvider.GetRequiredService<TaxCounterContext>().Set<License>()
            .Where(l => l.Story.State == LicenseState.Issued && l.Terms.Any(t => t.LastDay == end) && !l.Terms.Any(t => t.LastDay > end))
            .OrderBy(l => l.Number).Select(l => new { l.Number, l.AccountId, l.TaxType }).ToListAsync(stop);
        return [.. due.GroupBy(l => (l.AccountId, l.TaxType)).SelectMany(g => g.Select((l, rank) => (l.Number, rank))).OrderBy(l => l.rank).ThenBy(l => l.Number.ToString(), StringComparer.Ordinal)];
    }
}
