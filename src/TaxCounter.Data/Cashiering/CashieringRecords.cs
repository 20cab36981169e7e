using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>The records of drawers, payments, voids and business days.</summary>
public sealed class CashieringRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IDrawers, DrawerStore>();
        services.AddScoped<IPaymentEvents, PaymentEventStore>();
        services.AddScoped<IBusinessDays, BusinessDayStore>();
        services.AddScoped<IDrawerReports, DrawerReports>();
        services.AddScoped<IDayReports, DayReports>();
        services.AddScoped<INumberLedger, NumberLedgerReader>();
        services.AddScoped<IPaymentDrafts, PaymentDraftStore>();
        services.AddScoped<DrawerService>();
        services.AddScoped<PaymentService>();
        services.AddScoped<ReceiptService>();
        services.AddScoped<VoidService>();
        services.AddScoped<DayService>();
        services.AddScoped<IWaiting, WaitingVoids>();
        services.AddScoped<IWaiting, WaitingDrawers>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((PaymentEvent e) => e.Number)];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => CounterChecks.All();
}
