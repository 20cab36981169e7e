using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Queue;

/// <summary>V48: a ticket is where its steps led, has waited and was served as long as they say, and was given out in the order of its number; an appointment that arrived has its ticket.</summary>
internal static class QueueChecks
{
    public static IEnumerable<VerifyCheck> All()
    {
        yield return new("V48", """
            SELECT t."TakenFor" AS "Name", CAST(t."Number" AS varchar(12)) AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Tickets" t LEFT JOIN "TicketSteps" l ON l."TicketId" = t."Id" AND l."Number" = (SELECT MAX(m."Number") FROM "TicketSteps" m WHERE m."TicketId" = t."Id")
            WHERE t."State" <> COALESCE(l."To", 'Waiting')
            UNION ALL
            SELECT t."TakenFor", CAST(t."Number" AS varchar(12)), NULL, NULL
            FROM "TicketSteps" s JOIN "Tickets" t ON t."Id" = s."TicketId" LEFT JOIN "TicketSteps" b ON b."TicketId" = s."TicketId" AND b."Number" = s."Number" - 1
            WHERE s."From" <> COALESCE(b."To", 'Waiting') OR (b."Number" IS NULL AND s."Number" <> 1)
            """, r => $"The ticket {r.Place} ({r.Name}) is not where its steps led.");
        yield return new("V48", """
            SELECT t."TakenFor" AS "Name", CAST(t."Number" AS varchar(12)) AS "Place", t."WaitedSeconds" AS "Has", COALESCE(x."Waited", 0) AS "Should"
            FROM "Tickets" t LEFT JOIN (SELECT "TicketId", SUM(CASE WHEN "From" = 'Waiting' THEN "Seconds" ELSE 0 END) AS "Waited", SUM(CASE WHEN "From" = 'Serving' THEN "Seconds" ELSE 0 END) AS "Served" FROM "TicketSteps" GROUP BY "TicketId") x ON x."TicketId" = t."Id"
            WHERE t."WaitedSeconds" <> COALESCE(x."Waited", 0) OR t."ServedSeconds" <> COALESCE(x."Served", 0)
            """, r => $"The ticket {r.Place} ({r.Name}) says that it waited {r.Has} seconds; its steps say {r.Should}, or its time at the window differs.");
        yield return new("V48", """
            SELECT a."Code" AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
            FROM "Appointments" a LEFT JOIN "Tickets" t ON t."Id" = a."TicketId"
            WHERE (a."State" = 'Arrived' AND (t."Id" IS NULL OR t."AppointmentId" <> a."Id")) OR (a."State" <> 'Arrived' AND a."TicketId" IS NOT NULL)
            """, r => $"The appointment {r.Name} and its ticket do not go together.");
    }
}
