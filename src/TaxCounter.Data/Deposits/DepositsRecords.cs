using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Duties;

namespace TaxCounter.Data.Deposits;

/// <summary>The records of deposits.</summary>
public sealed class DepositsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IDeposits, DepositRepository>();
        services.AddScoped<IDepositSearch, DepositSearch>();
        services.AddScoped<IBankBags, BankBags>();
        services.AddScoped<DepositService>();
        services.AddScoped<IForeignNumbers, BagNumbers>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((Deposit d) => d.Number, d => $"of {d.BusinessDay:MMM d, yyyy}" + (d.BagNumber is null ? "" : $", bag {d.BagNumber}"))];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [DepositChecks.UserAccounts, new DepositChecks()];
}
