using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Collections;

/// <summary>V42: each promise belongs to the contact in which it was made, and a sheet says what its account's last contact, newest promise and last demand are.</summary>
internal static class CollectionChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V42", """
            SELECT a."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Contacts" c JOIN "Accounts" a ON a."Id" = c."AccountId" LEFT JOIN "PaymentPromises" p ON p."Id" = c."Id"
            WHERE (c."Outcome" = 'Promise' AND p."Id" IS NULL) OR (p."Id" IS NOT NULL AND (c."Outcome" <> 'Promise' OR p."AccountId" <> c."AccountId" OR p."MadeOn" <> c."On"))
            UNION ALL
            SELECT a."Number", NULL, NULL, NULL
            FROM "PaymentPromises" p JOIN "Accounts" a ON a."Id" = p."AccountId" LEFT JOIN "Contacts" c ON c."Id" = p."Id"
            WHERE c."Id" IS NULL
            """, r => $"Contacts and promises of account {r.Name} do not go together.");
        yield return new("V42", """
            SELECT a."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM (SELECT "AccountId" FROM "CallSheets" WHERE "LastOn" IS NOT NULL UNION SELECT "AccountId" FROM "Contacts") x
            JOIN "Accounts" a ON a."Id" = x."AccountId"
            LEFT JOIN "CallSheets" s ON s."AccountId" = x."AccountId"
            LEFT JOIN (SELECT "AccountId", MAX("On") AS "On" FROM "Contacts" GROUP BY "AccountId") c ON c."AccountId" = x."AccountId"
            LEFT JOIN (SELECT "AccountId", MAX("MadeAt") AS "At" FROM "PaymentPromises" GROUP BY "AccountId") p ON p."AccountId" = x."AccountId"
            LEFT JOIN "PaymentPromises" n ON n."Id" = s."PromiseId"
            WHERE s."AccountId" IS NULL OR c."AccountId" IS NULL OR s."LastOn" <> c."On"
               OR (p."At" IS NULL AND s."PromiseId" IS NOT NULL) OR (p."At" IS NOT NULL AND (n."Id" IS NULL OR n."AccountId" <> x."AccountId" OR n."MadeAt" <> p."At" OR n."DueOn" <> s."PromisedBy"))
            """, r => $"The call sheet of account {r.Name} does not say what its contacts and promises say.");
        yield return new("V42", """
            SELECT a."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "PaymentPromises" p JOIN "PaymentPromises" q ON q."Id" = p."ReplacesId" JOIN "Accounts" a ON a."Id" = p."AccountId"
            WHERE q."AccountId" <> p."AccountId" OR p."MadeOn" > q."DueOn"
            """, r => $"A promise of account {r.Name} takes the place of one that it cannot replace.");
        yield return new("V42", """
            SELECT d."Letter" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Demands" d LEFT JOIN "Letters" l ON l."Number" = d."Letter" LEFT JOIN "CallSheets" s ON s."AccountId" = d."AccountId"
            WHERE l."Id" IS NULL OR l."AccountId" <> d."AccountId" OR l."Day" <> d."SentOn" OR s."AccountId" IS NULL OR s."DemandUntil" IS NULL OR s."DemandUntil" < d."LastDay"
            """, r => $"The demand of letter {r.Name} has no such letter, or its call sheet does not say its last day.");
        yield return new("V42", """
            SELECT r."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "StatementRunItems" i JOIN "StatementRuns" r ON r."Id" = i."RunId" LEFT JOIN "Letters" l ON l."Number" = i."Letter"
            WHERE i."Letter" IS NOT NULL AND (l."Id" IS NULL OR l."AccountId" <> i."AccountId" OR l."About" <> r."Number")
            UNION ALL
            SELECT r."Number", NULL, NULL, NULL
            FROM "StatementRuns" r JOIN (SELECT l."About", COUNT(*) AS "Letters" FROM "Letters" l WHERE l."Kind" IN ('overdue-statement', 'overdue-notice') GROUP BY l."About") x ON x."About" = r."Number"
            WHERE x."Letters" <> (SELECT COUNT(*) FROM "StatementRunItems" i WHERE i."RunId" = r."Id" AND i."Letter" IS NOT NULL)
            """, r => $"The letters of {r.Name} are not those that its cover sheet counts.");
    }
}
