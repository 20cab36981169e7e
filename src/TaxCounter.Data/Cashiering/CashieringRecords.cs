using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Cashiering;
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
        services.AddScoped<IDrawers, DrawerRepository>();
        services.AddScoped<IDrawerChecks, DrawerRepository>();
        services.AddScoped<IPaymentEvents, PaymentEventRepository>();
        services.AddScoped<IBusinessDays, BusinessDayRepository>();
        services.AddScoped<IDrawerSearch, DrawerSearch>();
        services.AddScoped<IBusinessDaySearch, BusinessDaySearch>();
        services.AddScoped<INumberLedger, NumberLedgerSearch>();
        services.AddScoped<DrawerService>();
        services.AddScoped<PaymentService>();
        services.AddScoped<ReceiptService>();
        services.AddScoped<VoidService>();
        services.AddScoped<DayService>();
        services.AddScoped<IApprovalKind, VoidApprovals>();
        services.AddScoped<IApprovalKind, DrawerApprovals>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((PaymentEvent e) => e.Number, e => $"of {e.BusinessDay:MMM d, yyyy}, drawer {e.DrawerNumber}, taken by {e.Taken.Name}")];

    /// <inheritdoc/>
    public override IReadOnlyList<DecidedActs> Decided { get; } = [new(LimitKind.Void, CashieringDecisions.Voids), new(LimitKind.OverShort, CashieringDecisions.Drawers)];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => CounterChecks.All();
}
