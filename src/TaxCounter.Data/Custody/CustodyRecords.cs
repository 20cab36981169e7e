using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Duties;

namespace TaxCounter.Data.Custody;

/// <summary>The custody records.</summary>
public sealed class CustodyRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<ICustody, CustodyRepository>();
        services.AddScoped<CustodyService>();
        services.AddScoped<IForeignNumbers, DropBags>();
        services.AddScoped<IDayExceptions, CustodyExceptions>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((CustodyRecord r) => r.Number, r => $"{r.Kind.Words()} of {r.BusinessDay:MMM d, yyyy}, {r.Cash}, signed by {r.First.Name} and {r.Second.Name}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => CustodyChecks.All();
}
