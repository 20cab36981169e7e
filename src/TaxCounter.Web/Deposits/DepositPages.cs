using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Deposits;

/// <summary>Puts the page of a deposit together, the same for looking at it and for showing a refused form again.</summary>
public sealed class DepositPages(IDepositSearch search)
{
    /// <summary>The page; null when there is no such deposit.</summary>
    public async Task<DepositPage?> Of(string number, StaffMember who)
    {
        if (!DepositNumber.TryParse(number, out var parsed) || await search.Find(parsed) is not { } deposit)
        {
            return null;
        }

        return new DepositPage { Deposit = deposit, Drawers = await search.DrawersOf(deposit.Id), Papers = await search.Papers(deposit.Id), Who = who };
    }
}
