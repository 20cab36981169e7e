using TaxCounter.Data.Duties;

namespace TaxCounter.Data.OffAccounts;

/// <summary>V25: the queue holds every cent of unapplied credit once, on the day it arose, and nothing else.</summary>
internal static class CreditChecks
{
    private const string AsCredit = """CASE l."Side" WHEN 'Credit' THEN l."AmountCents" ELSE -l."AmountCents" END""";

    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V25", $"""
            SELECT a."Number" AS "Name", CAST(d."Day" AS varchar(10)) AS "Place", SUM(d."Listed") AS "Has", SUM(d."Posted") AS "Should"
            FROM (SELECT l."AccountId", p."EffectiveOn" AS "Day", 0 AS "Listed", {AsCredit} AS "Posted"
                  FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE l."Account" = 'UnappliedCredit'
                  UNION ALL
                  SELECT c."AccountId", c."AroseOn", c."AmountCents", 0 FROM "OpenCredits" c) d
            JOIN "Accounts" a ON a."Id" = d."AccountId"
            GROUP BY a."Number", d."Day" HAVING SUM(d."Listed") <> SUM(d."Posted")
            """, r => $"The off accounts list {VerifyCheck.Dollars(r.Has)} of credit of account {r.Name} that arose on {r.Place}, and the journal has {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V25", """
            SELECT a."Number" AS "Name", CAST(c."AroseOn" AS varchar(10)) AS "Place", c."AmountCents" AS "Has", NULL AS "Should"
            FROM "OpenCredits" c JOIN "Accounts" a ON a."Id" = c."AccountId" LEFT JOIN "Obligations" o ON o."Id" = c."FromId"
            WHERE c."Says" = '' OR c."RightEndsOn" < c."PaidOn" OR (c."FromId" IS NOT NULL AND (o."Id" IS NULL OR o."AccountId" <> c."AccountId"))
            """, r => $"The credit of account {r.Name} that arose on {r.Place} ({VerifyCheck.Dollars(r.Has)}) has no cause, no last day, or an obligation of another account.");
    }
}
