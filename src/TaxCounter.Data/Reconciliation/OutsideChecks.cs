using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Reconciliation;

/// <summary>V38 and V39: what outside sources told stands in the books once, and only where it is said to.</summary>
internal static class OutsideChecks
{
    private const string AsDebit = """CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END""";

    public static IEnumerable<VerifyCheck> All() =>
    [
        new("V38", """
            SELECT e."Number" AS "Name", e."CameBy" AS "Place", COALESCE(i."Amount", 0) AS "Has", t."Amount" AS "Should"
            FROM "PaymentEvents" e
            JOIN (SELECT "PaymentEventId", SUM("AmountCents") AS "Amount" FROM "Tenders" GROUP BY "PaymentEventId") t ON t."PaymentEventId" = e."Id"
            LEFT JOIN (SELECT "MatchKey", SUM("AmountCents") AS "Amount" FROM "StatementItems" WHERE "MatchKind" = 'Posted' GROUP BY "MatchKey") i ON i."MatchKey" = e."Number"
            WHERE e."DrawerId" IS NULL AND COALESCE(i."Amount", 0) <> t."Amount"
            """, r => $"Receipt {r.Name} ({r.Place}) of {VerifyCheck.Dollars(r.Should)} is in no drawer, and the files told {VerifyCheck.Dollars(r.Has)} of it."),
        new("V38", """
            SELECT i."MatchKey" AS "Name", i."Payer" AS "Place", i."AmountCents" AS "Has", NULL AS "Should" FROM "StatementItems" i
            WHERE i."MatchKind" = 'Posted' AND NOT EXISTS (SELECT 1 FROM "PaymentEvents" e WHERE e."Number" = i."MatchKey" AND e."DrawerId" IS NULL AND e."Id" = i."Id")
            """, r => $"An item of {r.Place} of {VerifyCheck.Dollars(r.Has)} is said to be posted as receipt {r.Name}, which is not its receipt."),
        new("V38", $"""
            SELECT 'suspense' AS "Name", NULL AS "Place", SUM(s."Has") AS "Has", SUM(s."Should") AS "Should"
            FROM (SELECT -COALESCE(SUM({AsDebit}), 0) AS "Has", 0 AS "Should" FROM "JournalLines" l WHERE l."Account" = 'Suspense'
                  UNION ALL
                  SELECT 0 AS "Has", COALESCE(SUM(i."AmountCents"), 0) AS "Should" FROM "StatementItems" i WHERE i."State" = 'InSuspense') s
            HAVING SUM(s."Has") <> SUM(s."Should")
            """, r => $"The ledger account of {r.Name} has {VerifyCheck.Dollars(r.Has)}, but the items in suspense add up to {VerifyCheck.Dollars(r.Should)}."),
        new("V39", $"""
            SELECT i."MatchSays" AS "Name", i."State" AS "Place", COALESCE(j."Amount", 0) AS "Has", i."AmountCents" AS "Should"
            FROM "StatementItems" i
            LEFT JOIN (SELECT l."PostingId", SUM({AsDebit}) AS "Amount" FROM "JournalLines" l WHERE l."Account" = 'Bank' GROUP BY l."PostingId") j ON j."PostingId" = i."PostingId"
            WHERE i."State" = 'Matched' AND i."MatchKind" IN ('LockboxFile', 'CardFile') AND COALESCE(j."Amount", 0) <> i."AmountCents"
            """, r => $"The bank's {VerifyCheck.Dollars(r.Should)} for {r.Name} is matched, and the ledger account of the bank has {VerifyCheck.Dollars(r.Has)} of it."),
        new("V39", $"""
            SELECT i."MatchKey" AS "Name", i."State" AS "Place", COALESCE(j."Amount", 0) AS "Has", i."MatchFeesCents" AS "Should"
            FROM "StatementItems" i
            LEFT JOIN (SELECT l."PostingId", SUM({AsDebit}) AS "Amount" FROM "JournalLines" l WHERE l."Account" = 'CardFees' GROUP BY l."PostingId") j ON j."PostingId" = i."PostingId"
            WHERE COALESCE(j."Amount", 0) <> i."MatchFeesCents"
            """, r => $"The card file {r.Name} told fees of {VerifyCheck.Dollars(r.Should)}, and {VerifyCheck.Dollars(r.Has)} of fees is posted for it."),
    ];
}
