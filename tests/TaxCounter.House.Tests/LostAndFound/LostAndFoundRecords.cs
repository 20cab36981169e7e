using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>The records of articles left at the counter.</summary>
public sealed class LostAndFoundRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<Articles>();
        services.AddScoped<LostAndFoundService>();
        services.AddScoped<IApprovalKind, HandOverApprovals>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((Article a) => a.Number, a => $"{a.What}, found on {a.FoundOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks { get; } =
    [
        new VerifyCheck("V9", """
            SELECT a."Number" AS "Name", a."What" AS "Place", NULL AS "Has", NULL AS "Should" FROM "LostAndFound" a
            WHERE a."State" = 'HandedOver' AND a."HandedOverByPerson" IS NULL
            """, r => $"Article {r.Name} ({r.Place}) was handed over without a second person."),
    ];
}
