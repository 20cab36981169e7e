using TaxCounter.Data.Duties;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Licenses;

/// <summary>V9 and V21: who prepared a refusal or asked for a revocation did not decide it; what a license was charged stands in the journal, and what is issued was paid.</summary>
internal static class LicenseChecks
{
    private static readonly string _charges = VerifyCheck.Kinds(PostingKinds.FirstCharges);

    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V9", """
            SELECT l."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "Licenses" l
            WHERE l."State" IN ('Refused', 'Revoked') AND (LOWER(l."DecidedByPerson") = LOWER(l."RequestedByPerson")
               OR NOT EXISTS (SELECT 1 FROM "LicenseDecisions" d WHERE d."LicenseId" = l."Id" AND d."Outcome" = l."State" AND LOWER(d."DecidedByPerson") = LOWER(l."DecidedByPerson")))
            """, r => $"License {r.Name} was refused or revoked without a second person, or its decision is missing.");
        yield return new("V21", $"""
            SELECT CONCAT(a."Number", ' ', o."TaxType", ' ', o."Period") AS "Name", NULL AS "Place", COALESCE(c."Charged", 0) AS "Has", t."Fee" AS "Should"
            FROM (SELECT "ObligationId", SUM("FeeCents") AS "Fee" FROM "LicenseTerms" t JOIN "Licenses" l ON l."Id" = t."LicenseId" WHERE l."State" <> 'Withdrawn' AND t."ObligationId" IS NOT NULL GROUP BY "ObligationId") t
            JOIN "Obligations" o ON o."Id" = t."ObligationId" JOIN "Accounts" a ON a."Id" = o."AccountId"
            LEFT JOIN (SELECT l."ObligationId", SUM(CASE l."Side" WHEN 'Debit' THEN l."AmountCents" ELSE -l."AmountCents" END) AS "Charged"
                       FROM "JournalLines" l JOIN "Postings" p ON p."Id" = l."PostingId" WHERE p."Kind" IN {_charges} AND l."Account" = 'Receivable' GROUP BY l."ObligationId") c ON c."ObligationId" = o."Id"
            WHERE COALESCE(c."Charged", 0) < t."Fee"
            """, r => $"The journal charges {VerifyCheck.Dollars(r.Has)} for {r.Name}; its licenses were charged {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V21", """
            SELECT l."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "Licenses" l
            WHERE l."State" = 'Issued' AND NOT EXISTS (SELECT 1 FROM "LicenseTerms" t WHERE t."LicenseId" = l."Id" AND t."IssuedByPerson" IS NOT NULL)
            """, r => $"License {r.Name} stands as issued, but no term of it was.");
    }
}
