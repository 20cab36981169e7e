using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.MovedPayments;

/// <summary>The records of moved payments.</summary>
public sealed class MovedPaymentsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IMovedPayments, MovedPaymentRepository>();
        services.AddScoped<IMovedPaymentSearch, MovedPaymentSearch>();
        services.AddScoped<MovedPaymentPlanner>();
        services.AddScoped<MovedPaymentService>();
        services.AddScoped<IDecidedBefore, MovedPaymentsBefore>();
        services.AddScoped<IApprovalKind, MovedPaymentApprovals>();
        services.AddScoped<IDayExceptions, MovedPaymentExceptions>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((MovedPayment m) => m.Number, m => $"{m.Amount} {(m.Receipt is { } receipt ? $"of receipt {receipt}" : "of a payment of the old system")}, asked for by {m.Requested.Name}")];

    /// <inheritdoc/>
    public override IReadOnlyList<DecidedActs> Decided { get; } = [new(LimitKind.MovedPayment, MovedPaymentDecisions.Of)];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => MovedPaymentChecks.All();
}
