using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Refunds;

/// <summary>The refunds of the office, and the files for finance.</summary>
public sealed class RefundRepository(TaxCounterContext context, NumberCounters counters) : IRefunds
{
    private const int MostOfAccount = 20, MostFiles = 50, MostInFile = 500;
    private static readonly RefundState[] _undecided = [RefundState.Claimed, RefundState.MoreInformationNeeded, RefundState.Recommended];

    /// <inheritdoc/>
    public Task<Refund?> Find(RefundId id) => Whole().SingleOrDefaultAsync(r => r.Id == id);

    /// <inheritdoc/>
    public Task<Refund?> Find(RefundNumber number) => Whole().SingleOrDefaultAsync(r => r.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Refund>> OfAccount(AccountId account) =>
        await Whole().AsNoTracking().Where(r => r.AccountId == account).OrderByDescending(r => r.Number).Take(MostOfAccount).ToListAsync();

    /// <inheritdoc/>
    public Task<Refund?> Claiming(OpenCredit credit)
    {
        ArgumentNullException.ThrowIfNull(credit);
        var (account, from, day) = (credit.AccountId, credit.FromId, credit.AroseOn);
        return context.Set<Refund>().FirstOrDefaultAsync(r => r.Parts.Any(p => p.AccountId == account && p.FromId == from && p.AroseOn == day) && _undecided.Contains(r.Story.State));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Refund>> Approved() => await Whole().Where(r => r.Story.State == RefundState.Approved).OrderBy(r => r.Number).Take(MostInFile).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Posting>> Postings(Refund refund, PostingKind kind)
    {
        ArgumentNullException.ThrowIfNull(refund);
        var (account, number) = (refund.AccountId, refund.Number.ToString());
        return await context.Set<Posting>().Include(p => p.Lines.OrderBy(l => l.Number))
            .Where(p => p.Kind == kind && p.Reason == number && p.CorrectsId == null && !context.Set<Posting>().Any(c => c.CorrectsId == p.Id) && context.Set<JournalLine>().Any(l => l.AccountId == account && l.PostingId == p.Id)).ToListAsync();
    }

    /// <inheritdoc/>
    public Task<RefundFile?> File(RefundFileId id) => Files(context).SingleOrDefaultAsync(f => f.Id == id);

    /// <inheritdoc/>
    public Task<RefundFile?> File(RefundFileNumber number) => Files(context).SingleOrDefaultAsync(f => f.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RefundFile>> Files() => await context.Set<RefundFile>().AsNoTracking().OrderByDescending(f => f.Number).Take(MostFiles).ToListAsync();

    /// <inheritdoc/>
    public Task<RefundNumber> NextNumber(int year) => counters.Next<RefundSeries>(year);

    /// <inheritdoc/>
    public Task<RefundFileNumber> NextFile(int year) => counters.Next<RefundFileSeries>(year);

    /// <inheritdoc/>
    public void Add(Refund refund) => context.Add(refund);

    /// <inheritdoc/>
    public void Add(RefundFile file) => context.Add(file);

    /// <inheritdoc/>
    public void Touch(Refund subject) => context.Touch(subject);

    private IQueryable<Refund> Whole() => context.Set<Refund>().Include(r => r.Decisions.OrderBy(d => d.Number));

    private static IQueryable<RefundFile> Files(TaxCounterContext context) => context.Set<RefundFile>().Include(f => f.Lines.OrderBy(l => l.Line));
}
