using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Productivity;

/// <summary>What waits for a person, of every duty, in one question: the start page asks it each time.</summary>
public sealed class MyWorkSearch(TaxCounterContext context) : IMyWork
{
    private const int DaysAnswered = 7, Longest = 300;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MyWorkRow>> Of(CounterAct act, int most)
    {
        ArgumentNullException.ThrowIfNull(act);
        var (person, today, since, kept) = (act.By.Person, act.Today, act.Today.AddDays(-DaysAnswered), act.At - FormDraft.Kept);
        var (supervises, routes, staff) = (act.By.May(Permission.AnswerForSupervisors) ? 1 : 0, act.By.May(Permission.RouteComments) ? 1 : 0, act.By.Id.Value);
        var found = await context.Database.SqlQuery<Found>($"""
            SELECT CASE WHEN r."State" IN ('Answered', 'Declined') THEN 3 WHEN r."SentByPerson" = {person} THEN 2 ELSE 1 END AS "Kind", r."Id" AS "Key", r."Question" AS "Text", COALESCE(r."Answer", r."SentByName") AS "More", r."SentAt" AS "At", CAST(NULL AS date) AS "Due"
            FROM "Referrals" r
            WHERE (r."State" IN ('Sent', 'Accepted') AND (r."SentByPerson" = {person} OR r."AcceptedByPerson" = {person}))
               OR (r."State" = 'Sent' AND (r."ToPerson" = {person} OR r."To" = 'Technical' OR (r."To" = 'Supervisors' AND {supervises} = 1)))
               OR (r."State" IN ('Answered', 'Declined') AND r."SentByPerson" = {person} AND r."SentOn" >= {since})
            UNION ALL
            SELECT 4, i."Id", COALESCE(i."Note", ''), '', i."StartedAt", i."FollowUpOn"
            FROM "Inquiries" i
            WHERE i."Clerk" = {person} AND i."FollowUpOn" IS NOT NULL AND i."FollowUpOn" <= {today} AND i."FollowedUpByPerson" IS NULL
            UNION ALL
            SELECT 5, c."Id", c."Text", c."Name", c."MadeAt", NULL
            FROM "PublicComments" c
            WHERE (c."State" = 'Routed' AND c."ToPerson" = {person}) OR (c."State" = 'Received' AND {routes} = 1)
            UNION ALL
            SELECT 6, d."StaffId", d."Page", '', d."SavedAt", NULL
            FROM "FormDrafts" d
            WHERE d."StaffId" = {staff} AND d."SavedAt" > {kept}
            """).OrderBy(f => f.Due == null).ThenBy(f => f.Due).ThenBy(f => f.Kind).ThenBy(f => f.At).Take(most).ToListAsync();
        return [.. found.Select(f => new MyWorkRow((MyWorkKind)f.Kind, f.Key, f.Text.Length > Longest ? f.Text[..Longest] + "…" : f.Text, f.More, DateTime.SpecifyKind(f.At, DateTimeKind.Utc), f.Due))];
    }

    private sealed class Found
    {
        public int Kind { get; init; }

        public Guid Key { get; init; }

        public string Text { get; init; } = "";

        public string More { get; init; } = "";

        public DateTime At { get; init; }

        public DateOnly? Due { get; init; }
    }
}
