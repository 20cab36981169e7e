using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Inquiries;

/// <summary>Lists of inquiries and notes. What runs is asked for every page, so that its question is worked out once.</summary>
public sealed class InquirySearch(TaxCounterContext context) : IInquirySearch
{
    private const int Most = 50;

    private static readonly HotQuery<Func<TaxCounterContext, string, DateOnly, Task<Named?>>> _running = new(() => EF.CompileAsyncQuery((TaxCounterContext context, string clerk, DateOnly day) =>
        (from i in context.Set<Inquiry>().AsNoTracking()
         where i.Clerk == clerk && i.EndedAt == null && i.On == day
         join a in context.Set<Account>() on i.AccountId equals (AccountId?)a.Id into found
         from a in found.DefaultIfEmpty()
         select new Named { Inquiry = i, Number = (AccountNumber?)a!.Number, Trade = a!.TradeName, Taxpayer = a!.TaxpayerName }).FirstOrDefault()));

    /// <inheritdoc/>
    public async Task<InquiryRow?> Running(string clerk, DateOnly day) => (await _running.For(context)(context, clerk, day))?.Row;

    /// <inheritdoc/>
    public async Task<RecordPage<InquiryRow>> Between(string? clerk, DateOnly from, DateOnly to, int page)
    {
        var all = context.Set<Inquiry>().AsNoTracking().Where(i => i.On >= from && i.On <= to);
        all = clerk is null ? all : all.Where(i => i.Clerk == clerk);
        var total = await all.CountAsync();
        var number = RecordPage<InquiryRow>.Within(page, total);
        var rows = await WithNames(all.OrderByDescending(i => i.On).ThenByDescending(i => i.StartedAt).ThenByDescending(i => i.Id).Skip(RecordPage<InquiryRow>.Before(number)).Take(RecordPage<InquiryRow>.Size)).ToListAsync();
        return new RecordPage<InquiryRow>([.. rows.Select(r => r.Row).OrderByDescending(r => r.Inquiry.On).ThenByDescending(r => r.Inquiry.StartedAt).ThenByDescending(r => r.Inquiry.Id.Value)], number, total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<InquiryRow>> ToFollowUp(string? clerk, DateOnly until, int most)
    {
        var left = context.Set<Inquiry>().AsNoTracking().Where(i => i.FollowUpOn != null && i.FollowUpOn <= until && i.FollowedUp == null);
        left = clerk is null ? left : left.Where(i => i.Clerk == clerk);
        var rows = await WithNames(left.OrderBy(i => i.FollowUpOn).ThenBy(i => i.StartedAt).Take(most)).ToListAsync();
        return [.. rows.Select(r => r.Row).OrderBy(r => r.Inquiry.FollowUpOn).ThenBy(r => r.Inquiry.StartedAt)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Inquiry>> OfAccount(AccountId account, DateTime from, DateTime before) =>
        await context.Set<Inquiry>().AsNoTracking().Where(i => i.AccountId == account && i.StartedAt >= from && i.StartedAt < before).OrderByDescending(i => i.StartedAt).Take(Most).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CounterNote>> NotesOf(AccountId account, DateTime from, DateTime before) =>
        await context.Set<CounterNote>().AsNoTracking().Where(n => n.AccountId == account && n.At >= from && n.At < before).OrderByDescending(n => n.At).Take(Most).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<InquiryId>> LeftRunning(DateOnly today) => await context.Set<Inquiry>().AsNoTracking().Where(i => i.EndedAt == null && i.On < today).OrderBy(i => i.StartedAt).Select(i => i.Id).ToListAsync();

    private IQueryable<Named> WithNames(IQueryable<Inquiry> inquiries) =>
        from i in inquiries
        join a in context.Set<Account>() on i.AccountId equals (AccountId?)a.Id into found
        from a in found.DefaultIfEmpty()
        select new Named { Inquiry = i, Number = (AccountNumber?)a!.Number, Trade = a!.TradeName, Taxpayer = a!.TaxpayerName };

    private sealed class Named
    {
        public required Inquiry Inquiry { get; init; }

        public required AccountNumber? Number { get; init; }

        public required string? Trade { get; init; }

        public required string? Taxpayer { get; init; }

        public InquiryRow Row => new(Inquiry, Number, Trade is { Length: > 0 } ? Trade : Taxpayer ?? "");
    }
}
