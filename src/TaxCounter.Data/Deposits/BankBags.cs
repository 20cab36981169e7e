using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Deposits;

/// <summary>What the deposits answer about the drawers in them.</summary>
public sealed class BankBags(TaxCounterContext context, IDeposits deposits) : IBankBags
{
    /// <inheritdoc/>
    public async Task<bool> IsSealed(Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        return drawer.DepositId is { } id && await context.Set<Deposit>().AnyAsync(d => d.Id == id && d.State != DepositState.Preparing);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DepositId>> Preparing() => await context.Set<Deposit>().Where(d => d.State == DepositState.Preparing).Select(d => d.Id).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> OnTheirWay(int most)
    {
        var deposits = await context.Set<Deposit>().AsNoTracking().Where(d => d.State == DepositState.Sealed || d.State == DepositState.Verified).OrderBy(d => d.Number).Take(most).Select(d => d.Number).ToListAsync();
        return [.. deposits.Select(number => number.ToString())];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<BankBag>> Of(IReadOnlyList<DrawerOfDay> drawers)
    {
        ArgumentNullException.ThrowIfNull(drawers);
        var ids = drawers.Select(d => d.Drawer.DepositId).OfType<DepositId>().Distinct().ToList();
        var found = await context.Set<Deposit>().AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync();
        List<BankBag> bags = [];
        foreach (var deposit in found.OrderBy(d => d.Number.Year).ThenBy(d => d.Number.Running))
        {
            var say = await deposits.Contents(deposit.Id);
            bags.Add(new BankBag
            {
                Number = deposit.Number.ToString(),
                State = DepositRefusals.Words(deposit.State),
                IsSealed = deposit.IsSealed,
                IsVerified = deposit.State is not (DepositState.Preparing or DepositState.Sealed),
                Page = $"/deposits/{deposit.Number}",
                Bag = deposit.BagNumber,
                Cash = deposit.Cash,
                Checks = deposit.Checks,
                CheckAmount = deposit.CheckAmount,
                DrawersCash = say.Cash,
                DrawersChecks = say.Checks,
                DrawersCheckAmount = say.CheckAmount,
                BankAmount = deposit.BankAmount,
                BankedOn = deposit.BankedOn,
                Reference = deposit.BankReference,
                Drawers = [.. drawers.Where(d => d.Drawer.DepositId == deposit.Id).Select(d => d.Drawer.Id)],
            });
        }

        return bags;
    }
}
