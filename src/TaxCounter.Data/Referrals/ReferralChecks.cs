using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Referrals;

/// <summary>V49: an answered or declined referral has its words and who wrote them, one that is accepted who accepted it, and nobody answered their own question.</summary>
internal static class ReferralChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V49", """
            SELECT r."SentByName" AS "Name", r."Question" AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Referrals" r
            WHERE (r."State" IN ('Answered', 'Declined') AND (r."ClosedByPerson" IS NULL OR r."Answer" IS NULL))
               OR (r."State" = 'Accepted' AND (r."AcceptedByPerson" IS NULL OR r."ClosedByPerson" IS NOT NULL))
               OR (r."State" = 'Sent' AND (r."AcceptedByPerson" IS NOT NULL OR r."ClosedByPerson" IS NOT NULL))
               OR (r."State" = 'Withdrawn' AND (r."ClosedByPerson" IS NULL OR LOWER(r."ClosedByPerson") <> LOWER(r."SentByPerson")))
            """, r => $"The referral of {r.Name} is not where its signatures say.");
        yield return new("V49", """
            SELECT r."SentByName" AS "Name", r."Question" AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Referrals" r
            WHERE r."State" IN ('Answered', 'Declined') AND ((r."To" IN ('Supervisors', 'Technical') AND LOWER(r."ClosedByPerson") = LOWER(r."SentByPerson")) OR (r."To" = 'Colleague' AND LOWER(r."ClosedByPerson") <> LOWER(r."ToPerson")))
            """, r => $"The referral of {r.Name} was answered by a person it did not go to.");
    }
}
