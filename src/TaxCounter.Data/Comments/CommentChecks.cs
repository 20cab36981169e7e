using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Comments;

/// <summary>V49: a comment that is answered or closed has its words and who wrote them, and one that is routed somebody to answer it.</summary>
internal static class CommentChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V49", """
            SELECT c."Kind" AS "Name", c."MadeByName" AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "PublicComments" c
            WHERE (c."State" IN ('Answered', 'Closed') AND (c."AnsweredByPerson" IS NULL OR c."Answer" IS NULL))
               OR (c."State" IN ('Received', 'Routed') AND (c."AnsweredByPerson" IS NOT NULL OR c."Answer" IS NOT NULL))
               OR (c."State" = 'Routed' AND (c."RoutedByPerson" IS NULL OR c."ToName" IS NULL))
               OR (c."State" = 'Received' AND c."RoutedByPerson" IS NOT NULL)
            """, r => $"A comment ({r.Name}, taken by {r.Place}) is not where its signatures say.");
    }
}
