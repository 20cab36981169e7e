using TaxCounter.Data.Duties;

namespace TaxCounter.Data.NightlyReview;

/// <summary>V43: what the runs of the nightly review say they did and left is what their items are; what they say was done stands in the audit trail; a finished run is through with what it began.</summary>
internal static class ReviewChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V43", """
            SELECT CAST(r."Day" AS VARCHAR(10)) AS "Name", p."Step" AS "Place", COALESCE(i."Items", 0) AS "Has", p."DoneCount" + p."LeftCount" AS "Should"
            FROM "ReviewPortions" p JOIN "ReviewRuns" r ON r."Id" = p."RunId"
            LEFT JOIN (SELECT x."RunId", x."Portion", COUNT(*) AS "Items", SUM(CASE WHEN x."Outcome" = 'Done' THEN 1 ELSE 0 END) AS "Done" FROM "ReviewItems" x GROUP BY x."RunId", x."Portion") i
              ON i."RunId" = p."RunId" AND i."Portion" = p."Number"
            WHERE COALESCE(i."Items", 0) <> p."DoneCount" + p."LeftCount" OR COALESCE(i."Done", 0) <> p."DoneCount"
            """, r => $"The review of {r.Name} counts {r.Should} things it did or left in a portion of {r.Place}; {r.Has} are on record.");
        yield return new("V43", """
            SELECT i."Subject" AS "Name", i."What" AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "ReviewItems" i WHERE i."Outcome" = 'Done' AND NOT EXISTS (SELECT 1 FROM "AuditEntries" a WHERE a."Subject" = i."Subject" AND a."What" = i."What" AND a."At" = i."At")
            """, r => $"The review says that it did {r.Place} to {r.Name}; the audit trail does not.");
        yield return new("V43", """
            SELECT CAST(r."Day" AS VARCHAR(10)) AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "ReviewRuns" r
            WHERE EXISTS (SELECT 1 FROM "ReviewEvents" e WHERE e."RunId" = r."Id" AND e."State" = 'Finished')
              AND (EXISTS (SELECT 1 FROM "ReviewItems" i LEFT JOIN "ReviewPortions" p ON p."RunId" = i."RunId" AND p."Number" = i."Portion" WHERE i."RunId" = r."Id" AND p."Number" IS NULL)
                OR EXISTS (SELECT p."Step" FROM "ReviewPortions" p WHERE p."RunId" = r."Id" GROUP BY p."Step" HAVING SUM(CASE WHEN p."IsLast" = 1 THEN 1 ELSE 0 END) <> 1))
            """, r => $"The review of {r.Name} says that it is finished, and a step of it is not.");
    }
}
