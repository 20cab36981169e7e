using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Cashiering;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Deposits;

/// <summary>Reads deposits for the screens.</summary>
public sealed class DepositSearch(TaxCounterContext context) : IDepositSearch
{
    private const int MostDrawers = 200;

    /// <inheritdoc/>
    public async Task<RecordPage<DepositRow>> List(int page)
    {
        var at = Math.Max(1, page);
        var rows = await context.Set<Deposit>().AsNoTracking().OrderByDescending(d => d.BusinessDay).ThenByDescending(d => d.Number)
            .Skip(RecordPage<DepositRow>.Before(at)).Take(RecordPage<DepositRow>.Size + 1).ToListAsync();
        return RecordPage<DepositRow>.Uncounted([.. rows.Select(d => new DepositRow(d.Number, d.BusinessDay, d.State, d.BagNumber, d.Cash, d.CheckAmount, d.Prepared.Name, d.BankAmount))], at);
    }

    /// <inheritdoc/>
    public Task<Deposit?> Find(DepositNumber number) => context.Set<Deposit>().AsNoTracking().SingleOrDefaultAsync(d => d.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DepositDrawer>> Accepted()
    {
        var free = context.Set<Drawer>().Where(d => d.State == DrawerState.Accepted && d.DepositId == null).OrderBy(d => d.BusinessDay).Take(MostDrawers);
        return [.. (await DrawersOfDay.Read(context, free)).Select(Row).Where(d => !d.Total.IsZero)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DepositDrawer>> DrawersOf(DepositId id) =>
        [.. (await DrawersOfDay.Read(context, context.Set<Drawer>().Where(d => d.DepositId == id))).Select(Row)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DepositPaper>> Papers(DepositId id)
    {
        var papers = await (from tender in context.Set<Tender>()
                            join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                            join drawer in context.Set<Drawer>() on tender.DrawerId equals (DrawerId?)drawer.Id
                            where drawer.DepositId == id && paymentEvent.State != ReceiptState.Voided && (tender.Kind == TenderKind.Check || tender.Kind == TenderKind.MoneyOrder || tender.Kind == TenderKind.CashiersCheck)
                            select new { Tender = tender, PaymentEvent = paymentEvent.Id, paymentEvent.Number, paymentEvent.DrawerNumber }).AsNoTracking().ToListAsync();
        var payers = await (from payment in context.Set<Payment>()
                            join account in context.Set<Account>() on payment.AccountId equals account.Id
                            join paymentEvent in context.Set<PaymentEvent>() on payment.PaymentEventId equals paymentEvent.Id
                            join drawer in context.Set<Drawer>() on paymentEvent.DrawerId equals (DrawerId?)drawer.Id
                            where drawer.DepositId == id && payment.Number == 1
                            select new { payment.PaymentEventId, account.Number, account.TaxpayerName, account.TradeName }).ToDictionaryAsync(p => p.PaymentEventId);
        return
        [
            .. from paper in papers
               orderby paper.DrawerNumber, paper.Number.Year, paper.Number.Running, paper.Tender.Number
               let payer = payers.GetValueOrDefault(paper.PaymentEvent)
               let name = payer is null ? "" : payer.TradeName.Length > 0 ? payer.TradeName : payer.TaxpayerName
               select new DepositPaper(paper.Number, paper.Tender.Kind, payer?.Number, name, paper.Tender.RoutingNumber, paper.Tender.DocumentNumber, paper.Tender.Amount, paper.DrawerNumber),
        ];
    }

    private static DepositDrawer Row(DrawerOfDay d) =>
        new(d.Drawer.Id, d.Drawer.Number, d.Drawer.ClerkName, d.Drawer.BusinessDay, d.Drawer.CashToBank - d.GivenBack, d.Contents.Checks + d.Contents.MoneyOrders, d.Papers);
}
