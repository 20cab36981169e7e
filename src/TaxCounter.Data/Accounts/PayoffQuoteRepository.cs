using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Accounts;

/// <summary>The payoff quotes of the office.</summary>
public sealed class PayoffQuoteRepository(TaxCounterContext context, NumberCounters counters) : IPayoffQuotes
{
    /// <inheritdoc/>
    public Task<PayoffQuote?> Find(QuoteId id) => Whole().SingleOrDefaultAsync(q => q.Id == id);

    /// <inheritdoc/>
    public Task<PayoffQuote?> Find(QuoteNumber number) => Whole().SingleOrDefaultAsync(q => q.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PayoffQuote>> Newest(AccountId account, DateOnly from, int most) =>
        await Whole().Where(q => q.AccountId == account && q.Days.Any(d => d.Day >= from)).OrderByDescending(q => q.MadeOn).ThenByDescending(q => q.Number).Take(most).ToListAsync();

    /// <inheritdoc/>
    public Task<QuoteNumber> NextNumber(int year) => counters.Next<QuoteSeries>(year);

    /// <inheritdoc/>
    public void Add(PayoffQuote quote) => context.Add(quote);

    private IQueryable<PayoffQuote> Whole() => context.Set<PayoffQuote>().Include(q => q.Days.OrderBy(d => d.Day)).ThenInclude(d => d.Parts);
}
