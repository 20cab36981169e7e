using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.ReturnedChecks;

/// <summary>Where the returned checks of an account stand. Its receipt stands beside it, and does not count.</summary>
public sealed class ReturnedCheckStandings(TaxCounterContext context) : IStandings
{
    /// <inheritdoc/>
    public Permission Needs => Permission.SeeReceipts;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Standing>> Of(AccountId account, int mostOver, DateOnly today)
    {
        var all = context.Set<ReturnedCheck>().AsNoTracking().Where(c => c.AccountId == account).OrderByDescending(c => c.ReturnedOn).ThenByDescending(c => c.Number);
        var checks = await all.Where(c => c.State == ReturnedCheckState.Returned).ToListAsync();
        checks.AddRange(await all.Where(c => c.State != ReturnedCheckState.Returned).Take(mostOver).ToListAsync());
        return [.. checks.Select(c => new Standing
        {
            What = "returned check",
            Number = c.Number.ToString(),
            About = $"{c.Amount.InDollars()} of receipt {c.Receipt}",
            Page = $"/returned-checks/{c.Number}",
            Where = c.State.Words(),
            Since = (c.Ended ?? c.Recorded).At,
            Ahead = c.State switch
            {
                ReturnedCheckState.Returned => new(Awaits.Customer, "The bank did not pay it. What it paid is owed again, and the account page says how much."),
                ReturnedCheckState.Redeposited => new(Awaits.Nobody, "The bank paid it after all."),
                _ => new(Awaits.Nobody, "It was an error of the bank. The payment counts as before."),
            },
        })];
    }
}
