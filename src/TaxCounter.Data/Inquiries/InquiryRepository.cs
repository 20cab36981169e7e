using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Inquiries;

/// <summary>The inquiries of the office, with their identity checks, and the notes on accounts. What was done in an inquiry is read from the audit trail.</summary>
public sealed class InquiryRepository(TaxCounterContext context) : IInquiries
{
    private const int MostActs = 500;

    private DbSet<Inquiry> All => context.Set<Inquiry>();

    /// <inheritdoc/>
    public Task<Inquiry?> Find(InquiryId id) => All.SingleOrDefaultAsync(i => i.Id == id);

    /// <inheritdoc/>
    public Task<Inquiry?> Running(string clerk) => All.SingleOrDefaultAsync(i => i.Clerk == clerk && i.EndedAt == null);

    /// <inheritdoc/>
    public Task<Inquiry?> Last(string clerk, DateOnly day, AccountId? account)
    {
        var own = All.Where(i => i.Clerk == clerk && i.On == day);
        own = account is { } whose ? own.Where(i => i.AccountId == whose) : own.Where(i => i.Origin == InquiryOrigin.Search);
        return own.OrderByDescending(i => i.StartedAt).ThenByDescending(i => i.Id).FirstOrDefaultAsync();
    }

    /// <inheritdoc/>
    public async Task<bool> AskedBefore(Inquiry inquiry, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var (id, account, topic, started) = (inquiry.Id, inquiry.AccountId, inquiry.Topic, inquiry.StartedAt);
        return account is not null && await All.AnyAsync(i => i.AccountId == account && i.Id != id && i.Topic == topic && i.On >= from && i.StartedAt < started && i.EndedAt != null);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<InquiryAct>> Acts(Inquiry inquiry, DateTime until)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var number = await NumberOf(inquiry);
        var (clerk, from, to) = (inquiry.Clerk, inquiry.StartedAt, inquiry.EndedAt is { } ended && ended < until ? ended : until);
        var stretch = await context.Set<AuditEntry>().Where(e => e.At >= from && e.At <= to).GroupBy(_ => 1).Select(g => new { First = g.Min(e => e.Sequence), Last = g.Max(e => e.Sequence) }).SingleOrDefaultAsync();
        if (stretch is null)
        {
            return [];
        }

        var (first, last) = (stretch.First, stretch.Last);
        return await context.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.Sequence >= first && e.Sequence <= last && e.Person == clerk && e.At >= from && e.At <= to && (e.AccountNumber == null || e.AccountNumber == number))
            .Where(e => !e.What.StartsWith("sign-in.") && !e.What.StartsWith("inquiries.") && e.What != "search")
            .OrderBy(e => e.Sequence).Take(MostActs).Select(e => new InquiryAct(e.At, e.What, e.Subject, e.Details)).ToListAsync();
    }

    /// <inheritdoc/>
    public async Task<string?> NumberOf(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return inquiry.AccountId is not { } account ? null : (await context.Set<Account>().Where(a => a.Id == account).Select(a => a.Number).SingleAsync()).Digits;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IdentityCheck>> Checks(InquiryId inquiry) =>
        await context.Set<IdentityCheck>().AsNoTracking().Where(c => c.InquiryId == inquiry).OrderBy(c => c.Made.At).ThenBy(c => c.Id).ToListAsync();

    /// <inheritdoc/>
    public Task<IdentityCheck?> Check(IdentityCheckId id) => context.Set<IdentityCheck>().SingleOrDefaultAsync(c => c.Id == id);

    /// <inheritdoc/>
    public Task<CounterNote?> Note(NoteId id) => context.Set<CounterNote>().SingleOrDefaultAsync(n => n.Id == id);

    /// <inheritdoc/>
    public void Add(Inquiry inquiry) => context.Add(inquiry);

    /// <inheritdoc/>
    public void Add(IdentityCheck check) => context.Add(check);

    /// <inheritdoc/>
    public void Add(CounterNote note) => context.Add(note);

    /// <inheritdoc/>
    public Task Write() => context.SaveChangesAsync();

    /// <inheritdoc/>
    public void Touch(Inquiry inquiry) => context.Touch(inquiry);
}
