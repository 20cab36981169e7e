using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Staff;

/// <summary>V9: what was done under a delegation was done while it held, by its holder. That it was nobody's own work is proved by each duty.</summary>
public static class DelegationChecks
{
    /// <summary>A use <c>u</c> of a delegation <c>d</c>, and the entry <c>a</c> of the trail that it was.</summary>
    public const string Uses = """
        FROM "DelegationUses" u JOIN "Delegations" d ON d."Id" = u."DelegationId" JOIN "AuditEntries" a ON a."Sequence" = u."Sequence"
        """;

    /// <summary>An entry of the trail about this very delegation; the trail's order, not the clock, says what came first.</summary>
    private const string Entry = """
        SELECT 1 FROM "AuditEntries" e WHERE e."Details" LIKE CONCAT('%delegation ', LOWER(CAST(d."Id" AS varchar(40)))) AND e."Sequence" < u."Sequence" AND e."What" =
        """;

    /// <summary>It held on that day, for that person.</summary>
    internal static VerifyCheck Held => new("V9", $"""
        SELECT CONCAT(a."What", ' ', a."Subject") AS "Name", CONCAT(a."Person", ' on ', CAST(u."Day" AS varchar(10))) AS "Place", NULL AS "Has", NULL AS "Should"
        {Uses}
        WHERE u."Day" < d."FirstDay" OR u."Day" > d."LastDay" OR d."State" NOT IN ('Approved', 'Ended')
           OR LOWER(u."Person") <> LOWER(d."HolderPerson") OR LOWER(a."Person") <> LOWER(d."HolderPerson")
           OR NOT EXISTS ({Entry} 'staff.delegation-approve') OR EXISTS ({Entry} 'staff.delegation-end')
        """, r => $"{r.Name} was done by {r.Place} under a delegation that was not in force then or was not theirs.");
}
