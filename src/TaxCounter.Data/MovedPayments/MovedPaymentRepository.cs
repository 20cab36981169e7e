using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MovedPayments;

namespace TaxCounter.Data.MovedPayments;

/// <summary>The moved payments of the office.</summary>
public sealed class MovedPaymentRepository(TaxCounterContext context, NumberCounters counters) : IMovedPayments
{
    private static readonly IReadOnlyList<PostingKind> _kinds = PostingKinds.Where(k => k.IsMovedPayment || k.UsesCredit);

    /// <inheritdoc/>
    public Task<MovedPayment?> Find(MovedPaymentId id) => Whole().SingleOrDefaultAsync(m => m.Id == id);

    /// <inheritdoc/>
    public Task<MovedPayment?> Find(MovedPaymentNumber number) => Whole().SingleOrDefaultAsync(m => m.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MovedPayment>> OfPayment(PostingId payment) =>
        await Whole().Where(m => m.PaymentId == payment && (m.State == MovedPaymentState.Posted || m.State == MovedPaymentState.Requested)).OrderBy(m => m.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MovedPayment>> OfReceipt(string receipt) => await context.Set<MovedPayment>().AsNoTracking().Where(m => m.Receipt == receipt).OrderBy(m => m.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Posting>> Postings(MovedPayment moved)
    {
        ArgumentNullException.ThrowIfNull(moved);
        var (account, number) = (moved.ToAccountId, moved.Number.ToString());
        var lines = context.Set<JournalLine>().Where(l => l.AccountId == account && l.Account == LedgerAccount.UnappliedCredit).Select(l => l.PostingId);
        var found = await context.Set<Posting>().Include(p => p.Lines.OrderBy(l => l.Number))
            .Where(p => lines.Contains(p.Id) && _kinds.Contains(p.Kind) && p.Reason == number && !context.Set<Posting>().Any(c => c.CorrectsId == p.Id)).ToListAsync();
        return [.. found.OrderBy(p => p.PostedAt).ThenBy(p => p.Id.Value)];
    }

    /// <inheritdoc/>
    public async Task<Money> MovedAlone(IReadOnlyCollection<AccountId> accounts, DateOnly since) =>
        (await context.Set<MovedPayment>().AsNoTracking()
            .Where(m => (accounts.Contains(m.FromAccountId) || accounts.Contains(m.ToAccountId)) && m.PostedOn >= since && m.Decided == null && m.State == MovedPaymentState.Posted)
            .Select(m => m.Weight).ToListAsync()).Total();

    /// <inheritdoc/>
    public Task<MovedPaymentNumber> NextNumber(int year) => counters.Next<MovedPaymentSeries>(year);

    /// <inheritdoc/>
    public void Add(MovedPayment moved) => context.Add(moved);

    /// <inheritdoc/>
    public void Touch(MovedPayment moved) => context.Touch(moved);

    private IQueryable<MovedPayment> Whole() => context.Set<MovedPayment>().Include(m => m.Targets.OrderBy(t => t.Number)).AsSingleQuery();
}
