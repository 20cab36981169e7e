using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TaxCounter.Data.Storage;

/// <summary>Red while the records cannot be read or written; what a load balancer and the administrator ask.</summary>
public sealed class StorageHealthCheck(TaxCounterContext records, StorageHealth health) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (health.Problem is { } problem)
        {
            return HealthCheckResult.Unhealthy(problem);
        }

        if (!await records.Database.CanConnectAsync(cancellationToken))
        {
            return HealthCheckResult.Unhealthy("The office's records cannot be reached.");
        }

        return await AppendOnlyTables.MissingAsync(records) is [var open, ..] ? HealthCheckResult.Unhealthy(StorageRefusals.TriggersGone(open).Message)
            : health.Warning is { } warning ? HealthCheckResult.Degraded(warning) : HealthCheckResult.Healthy();
    }
}
