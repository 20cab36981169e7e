using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Deposits;

namespace TaxCounter.Data.Deposits;

/// <summary>V5: a sealed deposit holds what its drawers hold, and a confirmed one is what the bank validated.</summary>
internal sealed class DepositChecks : IVerifyCheck
{
    /// <summary>V9: a second person verified it.</summary>
    public static VerifyCheck UserAccounts { get; } = new("V9", """
        SELECT d."Number" AS "Name", d."PreparedByName" AS "Place", NULL AS "Has", NULL AS "Should" FROM "Deposits" d
        WHERE (d."VerifiedByPerson" IS NOT NULL AND LOWER(d."VerifiedByPerson") = LOWER(d."PreparedByPerson"))
           OR (d."State" IN ('Verified', 'AtBank', 'Confirmed', 'Disputed') AND d."VerifiedByPerson" IS NULL)
        """, r => $"Deposit {r.Name}, sealed by {r.Place}, was not verified by a second person.");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        List<Finding> found = [];
        var store = new DepositRepository(context, new NumberCounters(context));
        foreach (var deposit in (await context.Set<Deposit>().AsNoTracking().OrderBy(d => d.Number).ToListAsync(stop)).Where(d => d.IsSealed))
        {
            stop.ThrowIfCancellationRequested();
            if (Compare(deposit, await store.Contents(deposit.Id)) is { } finding)
            {
                found.Add(finding);
            }
        }

        return found;
    }

    private static Finding? Compare(Deposit deposit, DepositContents drawers)
    {
        if (drawers.Cash != deposit.Cash || drawers.CheckAmount != deposit.CheckAmount || drawers.Checks != deposit.Checks)
        {
            return new Finding("V5", 1, $"Deposit {deposit.Number} holds {deposit.Cash.InDollars()} in cash and {deposit.Checks} checks of {deposit.CheckAmount.InDollars()}; its drawers show {drawers.Cash.InDollars()} and {drawers.Checks} of {drawers.CheckAmount.InDollars()}.");
        }

        return deposit.State == DepositState.Confirmed && deposit.BankAmount != deposit.Total
            ? new Finding("V5", 1, $"Deposit {deposit.Number} is confirmed with {deposit.BankAmount?.InDollars()}, but {deposit.Total.InDollars()} was sealed.")
            : null;
    }
}
