using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Inquiries;

/// <summary>V46: an inquiry says of the identity of who asked what its last check says, was resolved at first contact only where nothing was left, and holds notes of its own account only.</summary>
internal static class InquiryChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V46", """
            SELECT CONCAT(CAST(i."On" AS VARCHAR(10)), ' ', i."ClerkName") AS "Name", i."Identity" AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Inquiries" i
            LEFT JOIN (SELECT c."InquiryId", MAX(CASE WHEN c."HasPassed" = 1 THEN c."MadeAt" END) AS "Passed", MAX(CASE WHEN c."HasPassed" = 0 THEN c."MadeAt" END) AS "Failed"
                       FROM "IdentityChecks" c GROUP BY c."InquiryId") c ON c."InquiryId" = i."Id"
            WHERE (i."Identity" = 'NotAsked' AND c."InquiryId" IS NOT NULL)
               OR (i."Identity" <> 'NotAsked' AND c."InquiryId" IS NULL)
               OR (i."Identity" = 'Passed' AND (c."Passed" IS NULL OR (c."Failed" IS NOT NULL AND c."Failed" > c."Passed")))
               OR (i."Identity" IN ('Wrong', 'Failed') AND (c."Failed" IS NULL OR (c."Passed" IS NOT NULL AND c."Passed" > c."Failed")))
            """, r => $"The inquiry of {r.Name} says that who asked is “{r.Place}”; its identity checks say otherwise.");
        yield return new("V46", """
            SELECT CONCAT(CAST(i."On" AS VARCHAR(10)), ' ', i."ClerkName") AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Inquiries" i
            WHERE (i."ResolvedAtFirstContact" = 1 AND (i."Outcome" IS NULL OR i."Outcome" <> 'Answered' OR i."FollowUpOn" IS NOT NULL OR i."IsReferred" = 1))
               OR (i."FollowedUpAt" IS NOT NULL AND i."FollowUpOn" IS NULL)
            """, r => $"The inquiry of {r.Name} counts as resolved or followed up, and what came of it says otherwise.");
        yield return new("V46", """
            SELECT a."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "CounterNotes" n JOIN "Inquiries" i ON i."Id" = n."InquiryId" JOIN "Accounts" a ON a."Id" = n."AccountId"
            WHERE i."AccountId" IS NULL OR i."AccountId" <> n."AccountId"
            """, r => $"A note on account {r.Name} belongs to an inquiry about another account.");
    }
}
