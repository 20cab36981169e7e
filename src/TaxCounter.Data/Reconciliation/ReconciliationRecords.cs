using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

/// <summary>The records of reconciliation.</summary>
public sealed class ReconciliationRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IStatements, StatementRepository>();
        services.AddScoped<IStatementSearch, StatementSearch>();
        services.AddSingleton<IStatementReader, StatementReader>();
        services.AddScoped<ReconciliationService>();
        services.AddScoped<ICardSettlements, CardSettlements>();
        services.AddScoped<CardSettlementService>();
        services.AddScoped<IDaySteps, CardSettlementSteps>();
        services.AddScoped<IDaySteps, OutsideSteps>();
        services.AddScoped<IDayExceptions, OutsideSteps>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks =>
    [
        new VerifyCheck("V28", """
            SELECT f."Name" AS "Name", f."Source" AS "Place", SUM(CASE WHEN i."AmountCents" > 0 THEN i."AmountCents" ELSE 0 END) AS "Has", f."CreditsCents" AS "Should"
            FROM "StatementFiles" f JOIN "StatementItems" i ON i."FileId" = f."Id"
            GROUP BY f."Id", f."Name", f."Source", f."CreditsCents", f."Items"
            HAVING COUNT(*) > f."Items" OR (COUNT(*) = f."Items" AND SUM(CASE WHEN i."AmountCents" > 0 THEN i."AmountCents" ELSE 0 END) <> f."CreditsCents")
            """, r => $"The items of {r.Name} from {r.Place} add up to {r.Has} of credits, but the file told {r.Should}."),
        new VerifyCheck("V28", """
            SELECT i."Text" AS "Name", i."State" AS "Place", i."AmountCents" AS "Has", NULL AS "Should" FROM "StatementItems" i
            WHERE (i."State" = 'Matched' AND (i."MatchKey" IS NULL OR i."DecidedByPerson" IS NULL)) OR (i."State" <> 'Matched' AND i."MatchKey" IS NOT NULL)
               OR (i."State" IN ('Explained', 'InSuspense') AND i."Explanation" IS NULL)
            """, r => $"Item \"{r.Name}\" of {r.Has} is {r.Place}, but what it was matched to or explained by is missing."),
    ];
}
