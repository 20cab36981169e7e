using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Collections;

namespace TaxCounter.Data.Collections;

/// <summary>What is read of overdue accounts.</summary>
public sealed class CollectionsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IOverdueSearch, OverdueSearch>();
    }
}
