using TaxCounter.Data.Duties;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Returns;

/// <summary>V24: what a return charged stands in the journal, the filing day of its obligation is that of its first return, and returns of one period follow each other.</summary>
internal static class ReturnChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        var charges = VerifyCheck.Kinds(PostingKinds.Charges);
        yield return new("V24", $"""
            SELECT r."Number" AS "Name", NULL AS "Place", COALESCE(c."Charged", 0) AS "Has", r."DifferenceCents" AS "Should" FROM "FiledReturns" r
            LEFT JOIN (SELECT l."PostingId", l."ObligationId", SUM(CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END) AS "Charged"
                       FROM "FiledReturns" f JOIN "JournalLines" l ON l."PostingId" = f."PostingId" JOIN "Postings" p ON p."Id" = l."PostingId"
                       WHERE l."Account" = 'Receivable' AND p."Kind" IN {charges} GROUP BY l."PostingId", l."ObligationId") c ON c."PostingId" = r."PostingId" AND c."ObligationId" = r."ObligationId"
            WHERE COALESCE(c."Charged", 0) <> r."DifferenceCents"
            """, r => $"The journal charges {VerifyCheck.Dollars(r.Has)} by return {r.Name}; the return says {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V24", """
            SELECT r."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "FiledReturns" r JOIN "Obligations" o ON o."Id" = r."ObligationId"
            WHERE r."Sequence" = 1 AND (o."FiledOn" IS NULL OR o."FiledOn" <> r."FiledOn" OR o."AccountId" <> r."AccountId")
            """, r => $"Return {r.Name} is not the filing day of its period.");
        yield return new("V24", """
            SELECT r."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "FiledReturns" r
            LEFT JOIN "FiledReturns" b ON b."Id" = r."AmendsId"
            WHERE (r."Sequence" = 1 AND r."AmendsId" IS NOT NULL)
               OR (r."Sequence" > 1 AND (b."Id" IS NULL OR b."Sequence" <> r."Sequence" - 1 OR b."ObligationId" <> r."ObligationId" OR r."ChargeCents" <> b."ChargeCents" + r."DifferenceCents"))
            """, r => $"Return {r.Name} does not follow the return it amends.");
    }
}
