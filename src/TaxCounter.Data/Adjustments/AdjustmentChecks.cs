using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Staff;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Adjustments;

/// <summary>V9 and V23: adjustments were decided by second persons; what an adjustment says it corrected stands in the journal, and nothing else does.</summary>
internal static class AdjustmentChecks
{
    private static readonly string _adjustments = VerifyCheck.Kinds(PostingKinds.Adjustments);

    public static IEnumerable<VerifyCheck> All()
    {
        yield return CaseChecks.SecondPerson("Adjustment", "Adjustments", AdjustmentMapping.Word, AdjustmentMapping.Key);
        yield return new("V9", """
            SELECT a."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "Adjustments" a
            WHERE (a."DecidedByPerson" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "AdjustmentDecisions" d WHERE d."AdjustmentId" = a."Id" AND d."Outcome" = a."Outcome" AND LOWER(d."DecidedByPerson") = LOWER(a."DecidedByPerson")))
               OR LOWER(a."DecidedByPerson") IN (LOWER(a."TakenByPerson"), LOWER(a."SubmittedByPerson"))
               OR LOWER(a."ReversalDecidedByPerson") = LOWER(a."ReversalRequestedByPerson") OR (a."State" = 'Reversed' AND a."ReversalDecidedByPerson" IS NULL)
               OR (a."State" IN ('Posted', 'ReversalRequested', 'Reversed') AND a."DecidedByPerson" IS NULL AND (a."AloneUpToCents" IS NULL OR a."GrantedAmountCents" > a."AloneUpToCents"))
            """, r => $"Adjustment {r.Name} was posted or reversed without the second person it needed, or its decision is missing.");
        yield return new("V9", $"""
            SELECT w."Number" AS "Name", d."GiverName" AS "Place", NULL AS "Has", NULL AS "Should"
            {DelegationChecks.Uses} JOIN "Adjustments" w ON w."Number" = a."Subject" JOIN "AdjustmentDecisions" p ON p."AdjustmentId" = w."Id"
            WHERE a."What" IN ('adjustments.decide', 'adjustments.return') AND LOWER(p."DecidedByPerson") = LOWER(u."Person") AND LOWER(p."Preparers") LIKE CONCAT('%;', LOWER(d."GiverPerson"), ';%')
            """, r => $"Adjustment {r.Name} was decided for {r.Place}, who helped prepare it.");
        yield return new("V23", $"""
            SELECT CONCAT(a."Number", ' ', o."TaxType", ' ', o."Period") AS "Name", NULL AS "Place", COALESCE(j."Changed", 0) AS "Has", COALESCE(w."Changed", 0) AS "Should"
            FROM "Obligations" o JOIN "Accounts" a ON a."Id" = o."AccountId"
            LEFT JOIN (SELECT l."ObligationId", SUM(CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END) AS "Changed"
                       FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE p."Kind" IN {_adjustments} AND l."Account" = 'Receivable' GROUP BY l."ObligationId") j ON j."ObligationId" = o."Id"
            LEFT JOIN (SELECT p."ObligationId", SUM(CASE c."State" WHEN 'Reversed' THEN 0 ELSE p."RightCents" - p."ChargedCents" END) AS "Changed"
                       FROM "AdjustmentPeriods" p JOIN "Adjustments" c ON c."Id" = p."AdjustmentId" WHERE p."PostingId" IS NOT NULL GROUP BY p."ObligationId") w ON w."ObligationId" = o."Id"
            WHERE COALESCE(j."Changed", 0) <> COALESCE(w."Changed", 0)
            """, r => $"The journal corrects the charge of {r.Name} by {VerifyCheck.Dollars(r.Has)}; its adjustments say {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V23", """
            SELECT a."Number" AS "Name", NULL AS "Place", a."GrantedAmountCents" AS "Has", COALESCE(p."Amount", 0) AS "Should"
            FROM "Adjustments" a
            LEFT JOIN (SELECT "AdjustmentId", SUM(ABS("RightCents" - "ChargedCents")) AS "Amount" FROM "AdjustmentPeriods" WHERE "PostingId" IS NOT NULL GROUP BY "AdjustmentId") p ON p."AdjustmentId" = a."Id"
            WHERE a."GrantedAmountCents" <> COALESCE(p."Amount", 0)
            """, r => $"Adjustment {r.Name} says that it corrected {VerifyCheck.Dollars(r.Has)}; its posted periods come to {VerifyCheck.Dollars(r.Should)}.");
    }
}
