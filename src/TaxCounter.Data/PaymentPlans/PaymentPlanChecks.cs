using TaxCounter.Data.Duties;

namespace TaxCounter.Data.PaymentPlans;

/// <summary>V9 and V40: payment plans had the second person they needed; their terms foot; a plan in force holds its obligations, and its state is where its steps led.</summary>
internal static class PaymentPlanChecks
{
    private const string Newest = """(SELECT t."PlanId", MAX(t."Number") AS "Number" FROM "PaymentPlanTerms" t GROUP BY t."PlanId")""";

    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V9", """
            SELECT p."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "PaymentPlans" p JOIN "PaymentPlanTerms" t ON t."PlanId" = p."Id"
            WHERE LOWER(p."DecidedByPerson") = LOWER(p."RequestedByPerson") OR LOWER(t."DecidedByPerson") = LOWER(t."ByPerson")
               OR (p."AgreedOn" IS NOT NULL AND t."DecidedByPerson" IS NULL AND (t."AloneUpToCents" IS NULL OR t."OwedCents" > t."AloneUpToCents") AND NOT (t."Number" = 1 AND p."DecidedByPerson" IS NOT NULL))
            """, r => $"Payment plan {r.Name} was agreed without the second person it needed.");
        yield return new("V40", """
            SELECT p."Number" AS "Name", NULL AS "Place", x."Paid" AS "Has", t."TotalCents" AS "Should"
            FROM "PaymentPlanTerms" t JOIN "PaymentPlans" p ON p."Id" = t."PlanId"
            LEFT JOIN (SELECT y."PlanId", y."TermsNumber", SUM(y."AmountCents") AS "Paid", SUM(y."GoesOnCents") AS "GoesOn" FROM "PaymentPlanPayments" y GROUP BY y."PlanId", y."TermsNumber") x
              ON x."PlanId" = t."PlanId" AND x."TermsNumber" = t."Number"
            WHERE COALESCE(x."Paid", 0) <> t."TotalCents" OR COALESCE(x."GoesOn", 0) <> t."TotalCents" - t."OwedCents"
            """, r => $"The payments of plan {r.Name} add up to {VerifyCheck.Dollars(r.Has)}; its terms say {VerifyCheck.Dollars(r.Should)}.");
        yield return new("V40", """
            SELECT p."Number" AS "Name", NULL AS "Place", x."Owed" AS "Has", t."OwedCents" AS "Should"
            FROM "PaymentPlanTerms" t JOIN "PaymentPlans" p ON p."Id" = t."PlanId"
            LEFT JOIN (SELECT y."PlanId", y."TermsNumber", SUM(y."TaxCents" + y."PenaltyCents" + y."InterestCents" + y."OtherCents") AS "Owed" FROM "PaymentPlanObligations" y GROUP BY y."PlanId", y."TermsNumber") x
              ON x."PlanId" = t."PlanId" AND x."TermsNumber" = t."Number"
            WHERE COALESCE(x."Owed", 0) <> t."OwedCents"
            """, r => $"The obligations of plan {r.Name} add up to {VerifyCheck.Dollars(r.Has)}; its terms say {VerifyCheck.Dollars(r.Should)} was owed.");
        yield return new("V40", $"""
            SELECT p."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "PaymentPlans" p JOIN {Newest} n ON n."PlanId" = p."Id"
            JOIN "PaymentPlanObligations" o ON o."PlanId" = n."PlanId" AND o."TermsNumber" = n."Number"
            LEFT JOIN "PaymentPlanHolds" h ON h."ObligationId" = o."ObligationId" AND h."PlanId" = p."Id"
            WHERE p."State" IN ('Agreed', 'Notice') AND h."ObligationId" IS NULL
            UNION SELECT p."Number", NULL, NULL, NULL
            FROM "PaymentPlanHolds" h JOIN "PaymentPlans" p ON p."Id" = h."PlanId" JOIN {Newest} n ON n."PlanId" = p."Id"
            LEFT JOIN "PaymentPlanObligations" o ON o."PlanId" = n."PlanId" AND o."TermsNumber" = n."Number" AND o."ObligationId" = h."ObligationId"
            WHERE p."State" NOT IN ('Agreed', 'Notice') OR o."ObligationId" IS NULL
            """, r => $"Plan {r.Name} does not hold exactly the obligations of its terms.");
        yield return new("V40", """
            SELECT p."Number" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "PaymentPlans" p
            LEFT JOIN (SELECT s."PlanId", MAX(s."Number") AS "Number" FROM "PaymentPlanSteps" s WHERE s."Act" <> 'Signed' GROUP BY s."PlanId") n ON n."PlanId" = p."Id"
            LEFT JOIN "PaymentPlanSteps" s ON s."PlanId" = n."PlanId" AND s."Number" = n."Number"
            WHERE p."State" <> CASE
                WHEN s."Act" IN ('Agreed', 'Changed', 'Cured', 'NoticeTakenBack', 'Reopened') THEN 'Agreed'
                WHEN s."Act" IN ('CureLetter', 'ChangeNotice', 'Reinstated') THEN 'Notice'
                WHEN s."Act" IN ('Defaulted', 'Completed', 'Ended') THEN s."Act"
                WHEN p."State" IN ('Requested', 'Denied', 'Withdrawn') THEN p."State" ELSE 'none' END
            """, r => $"Plan {r.Name} is not where its steps led.");
    }
}
