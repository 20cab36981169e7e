using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>Brings the discounts that do not fit to what returns and journal say, period by period, in the transaction that moved them; and lists them.</summary>
public sealed class OpenDiscounts(TaxCounterContext context) : IOpenDiscounts, IObligationWatch
{
    private const int Step = 500;

    /// <inheritdoc/>
    public async Task Look(IReadOnlyCollection<Obligation> moved, IReadOnlyList<Posting> notSaved)
    {
        ArgumentNullException.ThrowIfNull(moved);
        ArgumentNullException.ThrowIfNull(notSaved);
        var finder = new DiscountFinder(context);
        foreach (var some in moved.Chunk(DiscountFinder.AtOnce))
        {
            foreach (var (id, found) in await finder.Find(some.ToDictionary(o => o.Id, o => o.Charged), notSaved))
            {
                await Keep(id, found);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OpenDiscountRow>> OfAccount(AccountId account, DateOnly today) => await Rows(Known(today).Where(d => d.AccountId == account)).ToListAsync();

    /// <inheritdoc/>
    public async Task<RecordPage<OpenDiscountRow>> List(DateOnly today, int page)
    {
        var total = await Known(today).CountAsync();
        var number = RecordPage<OpenDiscountRow>.Within(page, total);
        var rows = await Rows(Known(today)).Skip(RecordPage<OpenDiscountRow>.Before(number)).Take(RecordPage<OpenDiscountRow>.Size).ToListAsync();
        return new RecordPage<OpenDiscountRow>(rows, number, total);
    }

    /// <inheritdoc/>
    public async Task<OpenDiscountRow?> Next(OpenDiscount? after, DateOnly today)
    {
        if (after is null)
        {
            return await Rows(Known(today)).FirstOrDefaultAsync();
        }

        var ahead = await Known(today).Where(d => d.OpenOn >= after.OpenOn).OrderBy(d => d.OpenOn).ThenBy(d => d.Id).Select(d => d.Id).Take(Step).ToListAsync();
        var next = ahead.Skip(ahead.IndexOf(after.Id) + 1).Where(d => d != after.Id).Select(d => (ObligationId?)d).FirstOrDefault();
        return next is { } id ? await Rows(Known(today).Where(d => d.Id == id)).FirstOrDefaultAsync() : null;
    }

    private IQueryable<OpenDiscount> Known(DateOnly today) => context.Set<OpenDiscount>().AsNoTracking()
        .Where(d => d.OpenOn <= today && !context.Set<LeftFinding>().Any(l => l.AccountId == d.AccountId && l.Facts == d.Facts));

    private IQueryable<OpenDiscountRow> Rows(IQueryable<OpenDiscount> discounts) =>
        from discount in discounts
        join obligation in context.Set<Obligation>() on discount.Id equals obligation.Id
        join account in context.Set<Account>() on discount.AccountId equals account.Id
        orderby discount.OpenOn, discount.Id
        select new OpenDiscountRow(discount, account.Number, account.TradeName.Length > 0 ? account.TradeName : account.TaxpayerName, obligation.TaxType, obligation.Period);

    private async Task Keep(ObligationId id, OpenDiscount? found)
    {
        var kept = await context.FindAsync<OpenDiscount>(id);
        if (kept is null && found is not null)
        {
            context.Add(found);
        }
        else if (kept is not null && found is null)
        {
            context.Remove(kept);
        }
        else if (kept is not null && found is not null)
        {
            kept.Keep(found);
        }
    }
}
