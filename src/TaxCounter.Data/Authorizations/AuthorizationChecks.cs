using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Authorizations;

/// <summary>V47: nobody was identified by an authorization of another account, or by one that was over on that day.</summary>
internal static class AuthorizationChecks
{
    public static readonly VerifyCheck Speakers = new("V47", """
        SELECT CONCAT(CAST(i."On" AS VARCHAR(10)), ' ', i."ClerkName") AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
        FROM "IdentityChecks" c JOIN "Inquiries" i ON i."Id" = c."InquiryId" LEFT JOIN "Authorizations" a ON a."Id" = c."AuthorizationId"
        WHERE c."AuthorizationId" IS NOT NULL AND c."HasPassed" = 1
          AND (a."Id" IS NULL OR i."AccountId" IS NULL OR a."AccountId" <> i."AccountId" OR a."RevokedOn" < i."On" OR a."EndsOn" < i."On")
        """, r => $"The inquiry of {r.Name} names an authorization that did not hold for it.");
}
