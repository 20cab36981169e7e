using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Accounts;

/// <inheritdoc cref="IAccountNumbers"/>
public sealed class AccountNumbers(TaxCounterContext context, NumberCounters counters) : IAccountNumbers
{
    /// <inheritdoc/>
    public async Task<Result<AccountNumber>> Next()
    {
        while (await counters.Next(AccountNumber.SeriesName) is <= AccountNumber.MostInSeries and var running)
        {
            var number = AccountNumber.OfSeries((int)running);
            if (!await context.Set<Account>().AnyAsync(a => a.Number == number))
            {
                return number;
            }
        }

        return AccountRefusals.NumbersUsedUp;
    }
}
