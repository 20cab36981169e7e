using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Refunds;

/// <summary>V9 and V26: refunds were approved and released by other persons, what is payable is what was approved and not paid, and files hold what they say.</summary>
internal static class RefundChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        yield return CaseChecks.SecondPerson("Refund", "Refunds", "Refund", "RefundId");
        yield return new("V26", """
            SELECT r."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "Refunds" r
            WHERE LOWER(r."ReleasedByPerson") = LOWER(r."RecommendedByPerson") OR (r."NeedsOtherReleaser" = 1 AND LOWER(r."ReleasedByPerson") = LOWER(r."DecidedByPerson"))
               OR (r."State" IN ('Approved', 'Released', 'Paid', 'Returned', 'Stopped', 'Cancelled')
                   AND NOT EXISTS (SELECT 1 FROM "RefundDecisions" d WHERE d."RefundId" = r."Id" AND d."Outcome" = 'Approved' AND LOWER(d."DecidedByPerson") = LOWER(r."DecidedByPerson")))
            """, r => $"Refund {r.Name} was sent to finance by the person who recommended or approved it, or its approval is missing.");
        yield return new("V26", """
            SELECT a."Number" AS "Name", NULL AS "Place", SUM(x."Posted") AS "Has", SUM(x."Owed") AS "Should"
            FROM (SELECT l."AccountId", CASE l."Side" WHEN 'Credit' THEN l."AmountCents" ELSE -l."AmountCents" END AS "Posted", 0 AS "Owed"
                  FROM "JournalLines" l WHERE l."Account" = 'RefundsPayable'
                  UNION ALL
                  SELECT r."AccountId", 0, r."GrantedAmountCents" + r."InterestCents" FROM "Refunds" r WHERE r."State" IN ('Approved', 'Released', 'Returned', 'Stopped')) x
            JOIN "Accounts" a ON a."Id" = x."AccountId"
            GROUP BY a."Number" HAVING SUM(x."Posted") <> SUM(x."Owed")
            """, r => $"The journal has {VerifyCheck.Dollars(r.Has)} payable to account {r.Name}, and its refunds that are approved and not paid come to {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V26", """
            SELECT f."Number" AS "Name", NULL AS "Place", f."TotalCents" AS "Has", COALESCE(s."Total", 0) AS "Should"
            FROM "RefundFiles" f LEFT JOIN (SELECT l."FileId", COUNT(*) AS "Lines", SUM(l."AmountCents" + l."InterestCents") AS "Total" FROM "RefundFileLines" l GROUP BY l."FileId") s ON s."FileId" = f."Id"
            WHERE f."TotalCents" <> COALESCE(s."Total", 0) OR f."Count" <> COALESCE(s."Lines", 0)
            """, r => $"The file {r.Name} shows {VerifyCheck.Dollars(r.Has)}, and its refunds come to {VerifyCheck.Dollars(r.Should)}, or their number differs.");
        yield return new("V26", """
            SELECT r."Number" AS "Name", NULL AS "Place", r."Issue" AS "Has", COALESCE(s."Lines", 0) AS "Should"
            FROM "Refunds" r LEFT JOIN (SELECT l."RefundId", COUNT(*) AS "Lines" FROM "RefundFileLines" l GROUP BY l."RefundId") s ON s."RefundId" = r."Id"
            WHERE r."Issue" <> COALESCE(s."Lines", 0)
            """, r => $"Refund {r.Name} was sent to finance {r.Has} times, and {r.Should} files hold it.");
        yield return new("V26", """
            SELECT r."Number" AS "Name", NULL AS "Place", COALESCE(s."Claimed", 0) AS "Has", r."RequestedAmountCents" AS "Should"
            FROM "Refunds" r LEFT JOIN (SELECT p."RefundId", SUM(p."ClaimedCents") AS "Claimed", SUM(p."RecommendedCents") AS "Recommended", SUM(p."GrantedCents") AS "Granted", SUM(p."InterestCents") AS "Interest"
                                        FROM "RefundParts" p GROUP BY p."RefundId") s ON s."RefundId" = r."Id"
            WHERE COALESCE(s."Claimed", 0) <> r."RequestedAmountCents" OR s."Recommended" <> r."RecommendedAmountCents" OR s."Granted" <> r."GrantedAmountCents" OR s."Interest" <> r."InterestCents"
            """, r => $"The credits of refund {r.Name} come to {VerifyCheck.Dollars(r.Has)} and its claim to {VerifyCheck.Dollars(r.Should)}, or what was recommended, approved or added as interest differs.");
    }
}
