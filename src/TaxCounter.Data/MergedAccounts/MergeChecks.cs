using TaxCounter.Data.Duties;

namespace TaxCounter.Data.MergedAccounts;

/// <summary>V54: an account points to another exactly where a merge that two people made stands, to the one it names, from its day; nobody goes round in a circle. V9: two people.</summary>
internal static class MergeChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V9", """
            SELECT a."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "AccountMerges" m JOIN "Accounts" a ON a."Id" = m."AccountId"
            WHERE (m."State" IN ('Merged', 'Denied', 'Undone') AND (m."DecidedByPerson" IS NULL OR LOWER(m."DecidedByPerson") = LOWER(m."ProposedByPerson")))
               OR (m."State" = 'Undone' AND (m."UndoneByPerson" IS NULL OR LOWER(m."UndoneByPerson") = LOWER(m."ProposedByPerson")))
            """, r => $"A merge of account {r.Name} was decided or undone without the second person it needed.");
        yield return new("V54", """
            SELECT a."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "Accounts" a
            LEFT JOIN "AccountMerges" m ON m."AccountId" = a."Id" AND m."State" = 'Merged' LEFT JOIN "Accounts" s ON s."Id" = m."IntoId"
            WHERE (a."MergedInto" IS NULL AND (m."Id" IS NOT NULL OR a."Status" = 'Merged' OR a."MergedOn" IS NOT NULL))
               OR (a."MergedInto" IS NOT NULL AND (m."Id" IS NULL OR a."Status" <> 'Merged' OR s."Number" <> a."MergedInto" OR a."MergedOn" IS NULL OR m."MergedOn" <> a."MergedOn"))
            """, r => $"Account {r.Name} points to another account, or to none, and its merges say otherwise.");
        yield return new("V54", """
            SELECT a."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "Accounts" a JOIN "Accounts" b ON b."Number" = a."MergedInto"
            LEFT JOIN "Accounts" c ON c."Number" = b."MergedInto" LEFT JOIN "Accounts" d ON d."Number" = c."MergedInto"
            WHERE b."Id" = a."Id" OR c."Id" = a."Id" OR d."Id" = a."Id"
            """, r => $"Account {r.Name} is merged into itself by other accounts.");
    }
}
