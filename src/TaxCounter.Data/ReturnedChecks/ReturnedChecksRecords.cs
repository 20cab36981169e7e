using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Data.ReturnedChecks;

/// <summary>The records of returned checks.</summary>
public sealed class ReturnedChecksRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IReturnedChecks, ReturnedCheckRepository>();
        services.AddScoped<IStandings, ReturnedCheckStandings>();
        services.AddScoped<IReturnedCheckSearch, ReturnedCheckSearch>();
        services.AddScoped<CheckReturnPlanner>();
        services.AddScoped<ReturnedCheckLetters>();
        services.AddScoped<ReturnedCheckService>();
        services.AddScoped<IDayExceptions, ReturnedCheckExceptions>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((ReturnedCheck c) => c.Number, c => $"check of {c.Amount} of receipt {c.Receipt}, returned on {c.ReturnedOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => ReturnedCheckChecks.All();
}
