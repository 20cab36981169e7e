using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Accounts;

/// <inheritdoc cref="IAccountNumbers"/>
public sealed class AccountNumbers(TaxCounterContext context, NumberCounters counters) : IAccountNumbers
{
    /// <summary>The counter of the series.</summary>
    public const string Series = "account";

    /// <inheritdoc/>
    public async Task<Result<AccountNumber>> Next()
    {
        while (await counters.Next(Series) is <= AccountNumber.MostInSeries and var running)
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
