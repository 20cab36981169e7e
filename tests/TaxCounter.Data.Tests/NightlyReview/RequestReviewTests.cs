using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.NightlyReview;

/// <summary>Requests for information that nobody answers, reviewed at night: asked on Sep 15, 2026, to be answered by Oct 15.</summary>
public abstract class RequestReviewTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    [DatabaseFact]
    public async Task A_request_past_its_day_is_reminded_of_once_and_then_left_for_a_person()
    {
        var number = await Begun(await Owe(Debts.Sales));
        await Done(s => s.Submit(number, Acts.By(Clerk)));
        await Done(s => s.AskForMore(number, "the letter of the hospital", Acts.By(Clerk)));

        Assert.Equal((0, 0, 0), await Review("2026-10-15"));
        Assert.Equal((1, 1, 0), await Review("2026-10-16"));
        var waiver = (await With<IPenaltyWaivers, PenaltyWaiver?>(w => w.Find(number)))!;
        Assert.Equal((new DateOnly(2026, 10, 16), "Clerk 1", "TaxCounter"), (waiver.InformationRequests.Newest!.RemindedOn, waiver.Story.HandledByName, waiver.Story.Steps.OrderBy(s => s.Number).Last().By.Name));
        Assert.Equal("TaxCounter", (await Office.Read(c => c.Set<Letter>().SingleAsync(l => l.Kind == "waiver-reminder"))).Written.Name);
        Assert.Equal((1, 0, 0), await Review("2026-10-26"));
        Assert.Equal((1, 0, 1), await Review("2026-10-27"));
        Assert.Equal((1, 0, 0), await Review("2026-10-28"));
        var left = await Office.Read(c => c.Set<ReviewItem>().SingleAsync(i => i.Outcome == ReviewOutcome.Left && i.Step != "letters"));
        Assert.Equal(("Asked on Sep 15, 2026, reminded on Oct 16, 2026, and not answered.", "Close it, or go on without an answer.", $"/penalty-waivers/{number}"), (left.Says, left.Why, left.Page));
        await Verify();
    }

    private async Task<(int LookedAt, int Done, int Left)> Review(string day)
    {
        var at = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal).AddHours(14);
        Office.Clock.Set(at);
        var report = (await With<INightlyReview, Result<ReviewReport>>(r => r.Run(DateOnly.FromDateTime(at), Acts.By(StaffMember.System, at)))).Value;
        var of = report.Steps.Single(s => s.Code == "penalty-waivers-requests");
        return (of.LookedAt, of.Done, of.Left);
    }
}

/// <inheritdoc/>
public sealed class RequestReviewOnSqlite() : RequestReviewTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class RequestReviewOnSqlServer() : RequestReviewTests(DatabaseProvider.SqlServer);
