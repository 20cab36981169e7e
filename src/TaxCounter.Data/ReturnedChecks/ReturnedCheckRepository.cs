using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Data.ReturnedChecks;

/// <summary>The returned checks of the office.</summary>
public sealed class ReturnedCheckRepository(TaxCounterContext context, NumberCounters counters) : IReturnedChecks
{
    private static readonly IReadOnlyList<PostingKind> _kinds = PostingKinds.Where(k => k.IsReturnedCheck || k.ChargesFee);

    private DbSet<ReturnedCheck> All => context.Set<ReturnedCheck>();

    /// <inheritdoc/>
    public Task<ReturnedCheck?> Find(ReturnedCheckId id) => All.SingleOrDefaultAsync(c => c.Id == id);

    /// <inheritdoc/>
    public Task<ReturnedCheck?> Find(ReturnedCheckNumber number) => All.SingleOrDefaultAsync(c => c.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReturnedCheck>> OfTender(TenderId tender) => await All.AsNoTracking().Where(c => c.TenderId == tender).OrderBy(c => c.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReturnedCheck>> OfReceipt(string receipt) => await All.AsNoTracking().Where(c => c.Receipt == receipt).OrderBy(c => c.Number).ToListAsync();

    /// <inheritdoc/>
    public Task<int> Count(AccountId account, DateOnly from, DateOnly to) =>
        All.CountAsync(c => c.AccountId == account && c.ReturnedOn >= from && c.ReturnedOn <= to && c.State != ReturnedCheckState.Undone);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Posting>> Postings(ReturnedCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var (payment, charged, number) = (check.PaymentId, check.ChargedOn, check.Number.ToString());
        var fees = context.Set<JournalLine>().Where(l => l.ObligationId == charged).Select(l => l.PostingId);
        var found = await context.Set<Posting>().Include(p => p.Lines.OrderBy(l => l.Number))
            .Where(p => (p.CorrectsId == payment || fees.Contains(p.Id)) && _kinds.Contains(p.Kind) && p.Reason == number && !context.Set<Posting>().Any(c => c.CorrectsId == p.Id)).ToListAsync();
        return [.. found.OrderBy(p => p.PostedAt).ThenBy(p => p.Id.Value)];
    }

    /// <inheritdoc/>
    public Task<ReturnedCheckNumber> NextNumber(int year) => counters.Next<ReturnedCheckSeries>(year);

    /// <inheritdoc/>
    public void Add(ReturnedCheck check) => context.Add(check);

    /// <inheritdoc/>
    public void Touch(ReturnedCheck check) => context.Touch(check);
}
