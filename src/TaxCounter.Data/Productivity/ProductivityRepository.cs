using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Productivity;

/// <summary>Reads what the reports count. A report sees one moment of the records: what is written while it is read is in none of its figures.</summary>
public sealed class ProductivityRepository(TaxCounterContext context, IOneMoment moment, IComments comments, RuleBook rules, OfficeZone? zone = null) : IProductivity
{
    private readonly OfficeZone _zone = zone ?? OfficeZone.Of(rules.TimeZone);

    /// <inheritdoc/>
    public Task<ProductivityReport> Report(ProductivityQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return moment.Read(() => Read(question));
    }

    /// <inheritdoc/>
    public async Task<RecordPage<InquiryRow>> Contacts(ContactRowsQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var all = Ended(question.From, question.To, question.Clerk);
        all = question.Channel is { } channel ? all.Where(i => i.Channel == channel) : all;
        all = question.Topic is { } topic ? all.Where(i => i.Topic == topic) : all;
        all = question.ResolvedOnly ? all.Where(i => i.ResolvedAtFirstContact) : all;
        all = question.OnlineOnly ? all.Where(i => i.CouldHaveBeenOnline) : all;
        var keys = await all.OrderByDescending(i => i.StartedAt).ThenByDescending(i => i.Id).Select(i => new { i.Id, i.StartedAt }).ToListAsync();
        var chosen = question.Hour is { } hour ? keys.FindAll(k => _zone.LocalOf(k.StartedAt).Hour == hour) : keys;
        var number = RecordPage<InquiryRow>.Within(question.Page, chosen.Count);
        List<InquiryId> shown = [.. chosen.Skip(RecordPage<InquiryRow>.Before(number)).Take(RecordPage<InquiryRow>.Size).Select(k => k.Id)];
        var rows = await (from i in context.Set<Inquiry>().AsNoTracking()
                          where shown.Contains(i.Id)
                          join a in context.Set<Account>() on i.AccountId equals a.Id into found
                          from a in found.DefaultIfEmpty()
                          select new { Inquiry = i, Number = a == null ? (AccountNumber?)null : a.Number, Name = a == null ? "" : a.TradeName == "" ? a.TaxpayerName : a.TradeName }).ToListAsync();
        return new RecordPage<InquiryRow>([.. rows.Select(r => new InquiryRow(r.Inquiry, r.Number, r.Name)).OrderBy(r => shown.IndexOf(r.Inquiry.Id))], number, chosen.Count);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CaseFact>> Cases(ProductivityQuestion question, CaseSort sort)
    {
        ArgumentNullException.ThrowIfNull(question);
        return [.. (await new CaseFacts(context).Of(question.From, question.To, question.Clerk)).Where(c => c.Sort == sort)];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TakenFact>> Receipts(ProductivityQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Taken(question.From, question.To, question.Clerk);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Ticket>> Tickets(ProductivityQuestion question, bool servedOnly)
    {
        ArgumentNullException.ThrowIfNull(question);
        return await TicketsOf(question).Where(t => !servedOnly || t.State == TicketState.Served).OrderBy(t => t.On).ThenBy(t => t.Number).ToListAsync();
    }

    private async Task<ProductivityReport> Read(ProductivityQuestion q)
    {
        var cases = new CaseFacts(context);
        return new ProductivityReport
        {
            Question = q,
            Contacts = new ContactReport(await Facts(q.From, q.To, q.Clerk), await Facts(q.OtherFrom, q.OtherTo, q.Clerk)),
            Cases = new CaseReport(await cases.Of(q.From, q.To, q.Clerk), await cases.Of(q.OtherFrom, q.OtherTo, q.Clerk), q.Today),
            Receipts = new TakenReport(await Taken(q.From, q.To, q.Clerk), await Taken(q.OtherFrom, q.OtherTo, q.Clerk)),
            Comments = q.Clerk is null ? await comments.Counts(new CommentQuestion { From = q.From, To = q.To }) : [],
            Tickets = await Tickets(q),
        };
    }

    private IQueryable<Inquiry> Ended(DateOnly from, DateOnly to, string? clerk)
    {
        var all = context.Set<Inquiry>().AsNoTracking().Where(i => i.On >= from && i.On <= to && i.EndedAt != null);
        return clerk is null ? all : all.Where(i => i.Clerk == clerk);
    }

    private async Task<IReadOnlyList<ContactFact>> Facts(DateOnly from, DateOnly to, string? clerk) =>
        [.. (await Ended(from, to, clerk).OrderBy(i => i.On).ThenBy(i => i.StartedAt).ToListAsync())
            .Select(i => new ContactFact(i.On, _zone.LocalOf(i.StartedAt).Hour, i.Clerk, i.ClerkName, i.Channel, i.Topic, i.Outcome!.Value, i.Minutes, i.ResolvedAtFirstContact, i.CouldHaveBeenOnline))];

    private async Task<IReadOnlyList<TakenFact>> Taken(DateOnly from, DateOnly to, string? clerk)
    {
        var all = context.Set<PaymentEvent>().AsNoTracking().Where(e => e.BusinessDay >= from && e.BusinessDay <= to && e.DrawerId != null);
        all = clerk is null ? all : all.Where(e => e.Taken.Person == clerk);
        var rows = await all.OrderBy(e => e.BusinessDay).ThenBy(e => e.Id)
            .Select(e => new { e.Number, e.BusinessDay, e.Taken.Person, e.Taken.Name, e.State, Cents = e.Tenders.Sum(t => (long)t.Amount) }).ToListAsync();
        return [.. rows.Select(r => new TakenFact(r.Number.ToString(), r.BusinessDay, r.Person, r.Name, new Money(r.Cents), r.State == ReceiptState.Voided))];
    }

    private IQueryable<Ticket> TicketsOf(ProductivityQuestion q)
    {
        var all = context.Set<Ticket>().AsNoTracking().Where(t => t.On >= q.From && t.On <= q.To);
        return q.Clerk is { } clerk ? all.Where(t => t.Person == clerk && t.WindowId != null) : all;
    }

    private async Task<TicketFigures> Tickets(ProductivityQuestion q)
    {
        var rows = await TicketsOf(q).GroupBy(t => t.State).Select(g => new { State = g.Key, Count = g.Count(), Waited = g.Sum(t => (long)t.WaitedSeconds), Served = g.Sum(t => (long)t.ServedSeconds), Longest = g.Max(t => t.WaitedSeconds) }).ToListAsync();
        var served = rows.Find(r => r.State == TicketState.Served);
        int Of(TicketState state) => rows.Find(r => r.State == state)?.Count ?? 0;
        return new TicketFigures(rows.Sum(r => r.Count), Of(TicketState.Served), Of(TicketState.NoShow), Of(TicketState.Left), served?.Waited ?? 0, served?.Served ?? 0, served?.Longest ?? 0);
    }
}
