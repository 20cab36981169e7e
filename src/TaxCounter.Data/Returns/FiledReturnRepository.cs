using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>The filed returns of the office.</summary>
public sealed class FiledReturnRepository(TaxCounterContext context, NumberCounters counters) : IFiledReturns
{
    /// <inheritdoc/>
    public Task<FiledReturn?> Find(FiledReturnId id) => Read().SingleOrDefaultAsync(r => r.Id == id);

    /// <inheritdoc/>
    public Task<FiledReturn?> Find(FiledReturnNumber number) => Read().SingleOrDefaultAsync(r => r.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FiledReturn>> OfPeriod(AccountId account, string taxType, Period period) =>
        await Read().Where(r => r.AccountId == account && r.TaxType == taxType && r.Period == period).OrderBy(r => r.Sequence).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FiledReturn>> OfAccount(AccountId account) => await Read().Where(r => r.AccountId == account).OrderByDescending(r => r.Number).ToListAsync();

    /// <inheritdoc/>
    public Task<RecordPage<FiledReturn>> List(bool onlyWrong, int page) => Read().Where(r => !onlyWrong || r.FirstWrongLine != "").OrderByDescending(r => r.Number).PageAsync(page);

    /// <inheritdoc/>
    public async Task<AloneBefore> Alone(AccountId account, DateOnly since)
    {
        var some = await Read().Where(r => r.AccountId == account && r.EnteredOn >= since && r.Approver == "").Select(r => new { r.NotCharged, r.Difference }).ToListAsync();
        return new AloneBefore(some.Total(r => r.NotCharged), some.Where(r => r.Difference.IsNegative).Total(r => -r.Difference));
    }

    /// <inheritdoc/>
    public Task<FiledReturnNumber> NextNumber(int year) => counters.Next<FiledReturnSeries>(year);

    /// <inheritdoc/>
    public void Add(FiledReturn filed) => context.Add(filed);

    private IQueryable<FiledReturn> Read() => context.Set<FiledReturn>().AsNoTracking();
}
