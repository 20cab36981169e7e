using TaxCounter.Data.Duties;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.ReturnedChecks;

/// <summary>V9 and V33: a returned check was undone by another person, and the journal took off exactly the check and charged what its record says.</summary>
internal static class ReturnedCheckChecks
{
    private static readonly string _returned = VerifyCheck.Kinds(PostingKinds.Where(k => k.IsReturnedCheck)), _fees = VerifyCheck.Kinds(PostingKinds.Where(k => k.ChargesFee));

    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V9", """
            SELECT c."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "ReturnedChecks" c
            WHERE (c."State" = 'Undone' AND LOWER(c."EndedByPerson") = LOWER(c."RecordedByPerson")) OR (c."State" <> 'Returned' AND c."EndedByPerson" IS NULL)
            """, r => $"Returned check {r.Name} was undone without the second person it needed.");
        yield return new("V33", $"""
            SELECT c."Number" AS "Name", NULL AS "Place", COALESCE(j."Off", 0) AS "Has", CASE c."State" WHEN 'Undone' THEN 0 ELSE c."AmountCents" END AS "Should"
            FROM "ReturnedChecks" c
            LEFT JOIN (SELECT p."Reason", p."CorrectsId", SUM(CASE l."Side" WHEN 'Credit' THEN l."AmountCents" ELSE -l."AmountCents" END) AS "Off"
                       FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId"
                       WHERE p."Kind" IN {_returned} AND l."Account" = 'Bank' AND NOT EXISTS (SELECT 1 FROM "Postings" u WHERE u."CorrectsId" = p."Id")
                       GROUP BY p."Reason", p."CorrectsId") j ON j."Reason" = c."Number" AND j."CorrectsId" = c."PaymentId"
            WHERE COALESCE(j."Off", 0) <> CASE c."State" WHEN 'Undone' THEN 0 ELSE c."AmountCents" END
            """, r => $"The journal took {VerifyCheck.Dollars(r.Has)} off for returned check {r.Name}; its record says {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V33", $"""
            SELECT p."Reason" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Postings" p
            WHERE p."Kind" IN {_returned} AND NOT EXISTS (SELECT 1 FROM "ReturnedChecks" c WHERE c."Number" = p."Reason" AND c."PaymentId" = p."CorrectsId")
              AND NOT EXISTS (SELECT 1 FROM "Postings" o WHERE o."Id" = p."CorrectsId" AND o."Kind" IN {_returned})
            """, r => $"The journal takes a check off under {r.Name}, but no returned check is recorded for it.");
        yield return new("V33", $"""
            SELECT CONCAT(a."Number", ' ', o."TaxType", ' ', o."Period") AS "Name", NULL AS "Place", COALESCE(j."Fees", 0) AS "Has", COALESCE(w."Fees", 0) AS "Should"
            FROM (SELECT "ChargedOn" AS "Id" FROM "ReturnedChecks" WHERE "ChargedOn" IS NOT NULL
                  UNION SELECT l."ObligationId" FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE p."Kind" IN {_fees} AND p."PaymentEventId" IS NULL AND l."Account" = 'Receivable') x
            JOIN "Obligations" o ON o."Id" = x."Id" JOIN "Accounts" a ON a."Id" = o."AccountId"
            LEFT JOIN (SELECT l."ObligationId", SUM(CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END) AS "Fees"
                       FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE p."Kind" IN {_fees} AND p."PaymentEventId" IS NULL AND l."Account" = 'Receivable' GROUP BY l."ObligationId") j ON j."ObligationId" = o."Id"
            LEFT JOIN (SELECT c."ChargedOn", SUM(c."ChargeCents") AS "Fees" FROM "ReturnedChecks" c WHERE c."State" <> 'Undone' GROUP BY c."ChargedOn") w ON w."ChargedOn" = o."Id"
            WHERE COALESCE(j."Fees", 0) <> COALESCE(w."Fees", 0)
            """, r => $"The journal charges {VerifyCheck.Dollars(r.Has)} for returned checks on {r.Name}; its returned checks say {VerifyCheck.Dollars(r.Should)}.");
    }
}
