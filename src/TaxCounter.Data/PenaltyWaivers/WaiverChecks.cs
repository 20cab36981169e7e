using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Staff;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>V9 and V15: waivers were decided by second persons; what is granted is posted, and what is waived is what was granted, never more than the penalty.</summary>
internal static class WaiverChecks
{
    private static readonly string _granted = VerifyCheck.Kinds(PostingKinds.Granted);

    private static readonly string _waived = VerifyCheck.Kinds(PostingKinds.Waived);

    private static readonly string _lateCharges = VerifyCheck.Kinds(PostingKinds.LateChargesWalk);

    private const string ObligationName = """CONCAT(a."Number", ' ', o."TaxType", ' ', o."Period")""";

    public static IEnumerable<VerifyCheck> All() => [.. UserAccounts(), .. Amounts()];

    private static IEnumerable<VerifyCheck> UserAccounts()
    {
        yield return CaseChecks.SecondPerson("Waiver", "PenaltyWaivers", "PenaltyWaiver", "WaiverId");
        yield return new("V9", """
            SELECT w."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "PenaltyWaivers" w
            WHERE (w."State" IN ('Approved', 'ApprovedInPart', 'Denied', 'ReversalRequested', 'Reversed')
                   AND NOT EXISTS (SELECT 1 FROM "PenaltyWaiverDecisions" d WHERE d."WaiverId" = w."Id" AND d."Outcome" = w."Outcome" AND LOWER(d."DecidedByPerson") = LOWER(w."DecidedByPerson")))
               OR (w."State" NOT IN ('Approved', 'ApprovedInPart', 'Denied', 'ReversalRequested', 'Reversed')
                   AND EXISTS (SELECT 1 FROM "PenaltyWaiverDecisions" d WHERE d."WaiverId" = w."Id" AND d."Outcome" <> 'Requested'))
               OR LOWER(w."DecidedByPerson") IN (LOWER(w."TakenByPerson"), LOWER(w."RequestedByPerson"), LOWER(w."RecommendedByPerson"))
               OR LOWER(w."ReversalDecidedByPerson") = LOWER(w."ReversalRequestedByPerson") OR (w."State" = 'Reversed' AND w."ReversalDecidedByPerson" IS NULL)
            """, r => $"Waiver {r.Name} was decided or reversed without a second person, or its decision is missing.");
        yield return new("V9", $"""
            SELECT w."Number" AS "Name", d."GiverName" AS "Place", NULL AS "Has", NULL AS "Should"
            {DelegationChecks.Uses} JOIN "PenaltyWaivers" w ON w."Number" = a."Subject" JOIN "PenaltyWaiverDecisions" p ON p."WaiverId" = w."Id"
            WHERE a."What" IN ('penalty-waivers.decide', 'penalty-waivers.return') AND LOWER(p."DecidedByPerson") = LOWER(u."Person") AND LOWER(p."Preparers") LIKE CONCAT('%;', LOWER(d."GiverPerson"), ';%')
            """, r => $"Waiver {r.Name} was decided for {r.Place}, who helped prepare it.");
    }

    private static IEnumerable<VerifyCheck> Amounts()
    {
        yield return new("V15", $"""
            SELECT {ObligationName} AS "Name", NULL AS "Place", s."Waived" AS "Has", CASE WHEN s."Granted" < s."Penalty" THEN s."Granted" ELSE s."Penalty" END AS "Should"
            FROM (SELECT l."ObligationId",
                         SUM(CASE WHEN p."Kind" IN {_granted} THEN CASE l."Side" WHEN 'Credit' THEN l."AmountCents" ELSE -l."AmountCents" END ELSE 0 END) AS "Granted",
                         SUM(CASE WHEN p."Kind" IN {_waived} THEN CASE l."Side" WHEN 'Credit' THEN l."AmountCents" ELSE -l."AmountCents" END ELSE 0 END) AS "Waived",
                         SUM(CASE WHEN p."Kind" IN {_lateCharges} THEN CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END ELSE 0 END) AS "Penalty"
                  FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId"
                  WHERE l."Account" = 'Receivable' AND l."Component" = 'Penalty' AND (p."Kind" IN {_waived} OR p."Kind" IN {_lateCharges}) GROUP BY l."ObligationId") s
            JOIN "Obligations" o ON o."Id" = s."ObligationId" JOIN "Accounts" a ON a."Id" = o."AccountId"
            WHERE s."Granted" < 0 OR s."Waived" < 0 OR s."Waived" <> CASE WHEN s."Granted" < s."Penalty" THEN s."Granted" ELSE s."Penalty" END
            """, r => $"{VerifyCheck.Dollars(r.Has)} of the penalty of {r.Name} is waived; it should be the amount approved, up to the penalty: {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V15", $"""
            SELECT {ObligationName} AS "Name", NULL AS "Place", COALESCE(j."Granted", 0) AS "Has", COALESCE(g."Granted", 0) AS "Should"
            FROM "Obligations" o JOIN "Accounts" a ON a."Id" = o."AccountId"
            LEFT JOIN (SELECT l."ObligationId", SUM(CASE l."Side" WHEN 'Credit' THEN l."AmountCents" ELSE -l."AmountCents" END) AS "Granted"
                       FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE p."Kind" IN {_granted} AND l."Account" = 'Receivable' GROUP BY l."ObligationId") j ON j."ObligationId" = o."Id"
            LEFT JOIN (SELECT g."ObligationId", SUM(CASE w."State" WHEN 'Reversed' THEN 0 ELSE g."GrantedCents" END) AS "Granted"
                       FROM "PenaltyWaiverGrants" g JOIN "PenaltyWaivers" w ON w."Id" = g."WaiverId" GROUP BY g."ObligationId") g ON g."ObligationId" = o."Id"
            WHERE COALESCE(j."Granted", 0) <> COALESCE(g."Granted", 0)
            """, r => $"The journal shows {VerifyCheck.Dollars(r.Has)} approved of the penalty of {r.Name}; the decisions show {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V15", """
            SELECT w."Number" AS "Name", NULL AS "Place", w."GrantedAmountCents" AS "Has", COALESCE(g."Granted", 0) AS "Should"
            FROM "PenaltyWaivers" w
            LEFT JOIN (SELECT "WaiverId", SUM("GrantedCents") AS "Granted" FROM "PenaltyWaiverGrants" GROUP BY "WaiverId") g ON g."WaiverId" = w."Id"
            WHERE w."GrantedAmountCents" <> COALESCE(g."Granted", 0)
            """, r => $"Waiver {r.Name} shows {VerifyCheck.Dollars(r.Has)} approved; its decision shows {VerifyCheck.Dollars(r.Should)}.");
    }
}
