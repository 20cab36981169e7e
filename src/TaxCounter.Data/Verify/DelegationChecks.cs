namespace TaxCounter.Data.Verify;

/// <summary>V9: what was done under a delegation was done while it held, by its holder, and on nobody's work who stood behind it.</summary>
internal static class DelegationChecks
{
    private const string Uses = """
        FROM "DelegationUses" u JOIN "Delegations" d ON d."Id" = u."DelegationId" JOIN "AuditEntries" a ON a."Sequence" = u."Sequence"
        """;

    /// <summary>An entry of the trail about this very delegation; the trail's order, not the clock, says what came first.</summary>
    private const string Entry = """
        SELECT 1 FROM "AuditEntries" e WHERE e."Details" LIKE CONCAT('%delegation ', LOWER(CAST(d."Id" AS varchar(40)))) AND e."Sequence" < u."Sequence" AND e."What" =
        """;

    public static IEnumerable<VerifyCheck> All() => [Held(), .. OwnWork()];

    private static VerifyCheck Held() => new("V9", $"""
        SELECT CONCAT(a."What", ' ', a."Subject") AS "Name", CONCAT(a."Person", ' on ', CAST(u."Day" AS varchar(10))) AS "Place", NULL AS "Has", NULL AS "Should"
        {Uses}
        WHERE u."Day" < d."FirstDay" OR u."Day" > d."LastDay" OR d."State" NOT IN ('Confirmed', 'Ended')
           OR LOWER(u."Person") <> LOWER(d."HolderPerson") OR LOWER(a."Person") <> LOWER(d."HolderPerson")
           OR NOT EXISTS ({Entry} 'staff.delegation-confirm') OR EXISTS ({Entry} 'staff.delegation-end')
        """, r => $"{r.Name} was done by {r.Place} under a delegation that was not in force then or was not theirs.");

    private static IEnumerable<VerifyCheck> OwnWork()
    {
        yield return new("V9", $"""
            SELECT e."Number" AS "Name", d."GiverName" AS "Place", NULL AS "Has", NULL AS "Should"
            {Uses} JOIN "PaymentEvents" e ON e."Number" = a."Subject" JOIN "ReceiptVoids" v ON v."PaymentEventId" = e."Id"
            WHERE a."What" IN ('cashiering.void-approve', 'cashiering.void-refuse') AND LOWER(v."DecidedByPerson") = LOWER(u."Person") AND LOWER(d."GiverPerson") IN (LOWER(v."RequestedByPerson"), LOWER(e."ClerkPerson"))
            """, r => $"The void of receipt {r.Name} was decided for {r.Place}, who requested it or took the payment.");
        yield return new("V9", $"""
            SELECT a."Subject" AS "Name", d."GiverName" AS "Place", NULL AS "Has", NULL AS "Should"
            {Uses} JOIN "Drawers" w ON CONCAT('drawer ', w."Number", ' of ', CAST(w."BusinessDay" AS varchar(10))) = a."Subject"
            WHERE a."What" = 'cashiering.drawer-accept' AND LOWER(d."GiverPerson") = LOWER(w."ClerkPerson")
            """, r => $"The {r.Name} was accepted for {r.Place}, whose drawer it is.");
        yield return new("V9", $"""
            SELECT w."Number" AS "Name", d."GiverName" AS "Place", NULL AS "Has", NULL AS "Should"
            {Uses} JOIN "PenaltyWaivers" w ON w."Number" = a."Subject" JOIN "PenaltyWaiverDecisions" p ON p."WaiverId" = w."Id"
            WHERE a."What" IN ('penalty-waivers.decide', 'penalty-waivers.return') AND LOWER(p."DecidedByPerson") = LOWER(u."Person") AND LOWER(p."Hands") LIKE CONCAT('%;', LOWER(d."GiverPerson"), ';%')
            """, r => $"Waiver {r.Name} was decided for {r.Place}, who helped prepare it.");
    }
}
