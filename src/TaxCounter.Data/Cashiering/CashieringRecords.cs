using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>The records of drawers, payments, voids and business days.</summary>
public sealed class CashieringRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IStandings, ReceiptStandings>();
        services.AddScoped<IDrawers, DrawerRepository>();
        services.AddScoped<IDrawerChecks, DrawerRepository>();
        services.AddScoped<IPaymentEvents, PaymentEventRepository>();
        services.AddScoped<IBusinessDays, BusinessDayRepository>();
        services.AddScoped<IDrawerSearch, DrawerSearch>();
        services.AddScoped<IBusinessDaySearch, BusinessDaySearch>();
        services.AddScoped<IFinanceSearch, FinanceSearch>();
        services.AddScoped<INumberLedger, NumberLedgerSearch>();
        services.AddScoped<IPaymentFinder, PaymentFinder>();
        services.AddScoped<IAccountHistorySearch, AccountHistorySearch>();
        services.AddScoped<IVerifyCheck, OfficeDayChecks>();
        services.AddScoped<IVerifyCheck, EarlierDayChecks>();
        services.AddScoped<IVerifyCheck, CounterFeeChecks>();
        services.AddScoped<DrawerService>();
        services.AddScoped<PaymentService>();
        services.AddScoped<OutsidePaymentService>();
        services.AddScoped<ReceiptService>();
        services.AddScoped<ISecondScreens, SecondScreenRepository>();
        services.AddScoped<SecondScreenService>();
        services.AddScoped<VoidService>();
        services.AddScoped<DayService>();
        services.AddScoped<IDecidedBefore, VoidsBefore>();
        services.AddScoped<IDecidedBefore, DrawersBefore>();
        services.AddScoped<IForeignNumbers, CheckNumbers>();
        services.AddScoped<IForeignNumbers, CardReferences>();
        services.AddScoped<IApprovalKind, VoidApprovals>();
        services.AddScoped<IApprovalKind, DrawerApprovals>();
        services.AddScoped<IApprovalKind, ReopeningApprovals>();
        services.AddScoped<IDaySteps, CounterSteps>();
        services.AddScoped<IDayExceptions, CounterExceptions>();
    }

    /// <summary>The receipts that pay something on the account.</summary>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<Payment>().Where(p => p.AccountId == account).Select(p => new { p.AccountId, p.PaymentEventId }).Distinct().Select(p => p.AccountId);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((PaymentEvent e) => e.Number, e => $"of {e.BusinessDay:MMM d, yyyy}, {e.CameBy ?? $"drawer {e.DrawerNumber}"}, taken by {e.Taken.Name}")];

    /// <inheritdoc/>
    public override IReadOnlyList<DecidedActs> Decided { get; } = [new(LimitKind.Void, CashieringDecisions.Voids), new(LimitKind.OverShort, CashieringDecisions.Drawers), new(LimitKind.Backdating, CashieringDecisions.EarlierDays)];

    /// <summary>Receipts: the trail names the receipt, and its void, by the number of the receipt alone.</summary>
    public override async Task<IReadOnlyList<string>> PapersOf(TaxCounterContext context, string account, int most)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!AccountNumber.TryParse(account, out var number))
        {
            return [];
        }

        var receipts = await (from payment in context.Set<Payment>()
                              join paymentEvent in context.Set<PaymentEvent>() on payment.PaymentEventId equals paymentEvent.Id
                              join owner in context.Set<Account>() on payment.AccountId equals owner.Id
                              where owner.Number == number
                              orderby paymentEvent.Taken.At descending
                              select paymentEvent.Number).Distinct().Take(most).ToListAsync();
        return [.. receipts.Select(r => r.ToString())];
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => CounterChecks.All();
}
