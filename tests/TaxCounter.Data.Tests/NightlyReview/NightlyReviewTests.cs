using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.NightlyReview;

/// <summary>The review of plans, credits and refund rights, night by night, from Sep 15, 2026 on.</summary>
public abstract class NightlyReviewTests(DatabaseProvider provider) : ReviewOffice(provider)
{
    [DatabaseFact]
    public async Task A_plan_that_is_paid_is_closed_and_run_again_the_same_day_nothing_more_happens()
    {
        await Owes("600.00");
        var plan = await Signed();
        await Pays("600.00");
        var first = await Review("2026-09-16", ("payment-plans", 1, 1, 0));
        Assert.Equal(PaymentPlanState.Completed, (await Now(plan)).State);
        Assert.Empty((await Account()).AlertsOn(Day.Today));

        var (entries, again) = (await Audited(), await Run(Day.Today));
        Assert.Equal((first.Done, first.Left, first.EndedAt), (again.Value.Done, again.Value.Left, again.Value.EndedAt));
        Assert.Equal(entries, await Audited());
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task What_is_missed_for_days_is_done_with_todays_date_and_a_day_to_come_is_refused()
    {
        await Owes("600.00");
        var plan = await Signed();
        await Pays("100.00");
        On("2026-11-02");
        Assert.Equal("nightly-review.not-yet", (await Run(new DateOnly(2026, 11, 3))).Refusal!.Code);
        Assert.Equal(0, (await Run(new DateOnly(2026, 10, 23))).Value.Done);
        Assert.Equal(1, (await Run(new DateOnly(2026, 10, 30))).Value.Done);
        Assert.Equal((new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 23)), ((await Now(plan)).Notice!.On, (await Now(plan)).Notice!.Until));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_letter_that_a_supervisor_withdrew_is_not_sent_again_by_the_program()
    {
        await Owes("600.00");
        var plan = await Signed();
        await Pays("100.00");
        await Review("2026-10-26", ("payment-plans", 1, 1, 0));
        Value(await Care(plan, (c, act) => c.TakeNoticeBack(plan.Number, act), Acts.Supervisor(), "pays on Friday"));
        await Review("2026-10-27", ("payment-plans", 1, 0, 1));
        var left = await Office.Read(c => c.Set<ReviewItem>().SingleAsync(i => i.Outcome == ReviewOutcome.Left && i.Step == "payment-plans"));
        Assert.Equal(("0 of 5 kept, first 12 days late: cure letter due.", "Supervisor 1 withdrew the last notice. Decide whether another one goes out."), (left.Says, left.Why));
        await Review("2026-10-28", ("payment-plans", 1, 0, 0)); // told once
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_credit_is_told_once_and_its_refund_right_once_more_before_it_ends()
    {
        await Owes("100.00");
        await Pays("130.00");
        await Review("2026-09-16", ("credits", 1, 0, 1), ("refund-rights", 0, 0, 0));
        await Review("2026-09-17", ("credits", 1, 0, 0));
        var credit = await Office.Read(c => c.Set<OpenCredit>().SingleAsync());
        var warn = await Day.With<RuleBook, int>(r => Task.FromResult(r.OffAccounts.WarnDays.On(Day.Today).Value.Value));
        On($"{credit.RightEndsOn.AddDays(-warn - 1):yyyy-MM-dd}");
        await Review($"{Day.Today:yyyy-MM-dd}", ("refund-rights", 0, 0, 0));
        await Review($"{Day.Today.AddDays(1):yyyy-MM-dd}", ("refund-rights", 1, 0, 1));
        await Review($"{Day.Today.AddDays(1):yyyy-MM-dd}", ("refund-rights", 1, 0, 0));
        Assert.StartsWith($"$30.00 can be claimed back until {DateWords.Date(credit.RightEndsOn)}", (await Office.Read(c => c.Set<ReviewItem>().SingleAsync(i => i.Step == "refund-rights"))).Says, StringComparison.Ordinal);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_letter_that_nobody_mailed_is_told_once_on_the_night_after()
    {
        await Owes("600.00");
        var plan = await Signed();
        await Review("2026-09-15", ("letters", 0, 0, 0));
        await Review("2026-09-16", ("letters", 1, 0, 1));
        await Review("2026-09-17", ("letters", 1, 0, 0));
        var told = await Office.Read(c => c.Set<ReviewItem>().SingleAsync(i => i.Step == "letters"));
        Assert.Equal(("First River Construction", "Print it from the mail, or hand it over."), (told.Name, told.Why));
        Assert.StartsWith("Letter of Sep 15, 2026 not mailed: ", told.Says, StringComparison.Ordinal);

        var letter = Assert.Single(await Day.With<ILetters, IReadOnlyList<LetterRow>>(l => l.OfCase(plan.Number.ToString())));
        Assert.Null((await Day.With<MailService, Result<int>>(s => s.Mail([letter.Number], Day.Act(Acts.Clerk())))).Refusal);
        await Review("2026-09-18", ("letters", 0, 0, 0));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Runs_are_only_added_and_verify_names_what_a_run_did_not_do()
    {
        await Owes("600.00");
        await Review("2026-09-15", ("payment-plans", 0, 0, 0));
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""DELETE FROM "ReviewPortions" """)));
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "ReviewRuns" SET "Day" = '2026-09-16'""")));
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""
            INSERT INTO "ReviewItems" ("Step", "Key", "What", "Mark", "Outcome", "RunId", "Portion", "Subject", "Says", "Name", "Page", "At")
            SELECT p."Step", 'PP-1', 'payment-plans.default', 'x', 'Done', p."RunId", p."Number", 'PP-1', 'x', 'x', '/', p."At" FROM "ReviewPortions" p WHERE p."Step" = 'payment-plans'
            """));
        Assert.Equal(
            ["V43: The review of 2026-09-15 counts 0 things it did or left in a portion of payment-plans; 1 are on record.", "V43: The review says that it did payment-plans.default to PP-1; the audit trail does not."],
            (await Findings()).Where(f => f.StartsWith("V43", StringComparison.Ordinal)));
    }
}

/// <inheritdoc/>
public sealed class NightlyReviewOnSqlite() : NightlyReviewTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class NightlyReviewOnSqlServer() : NightlyReviewTests(DatabaseProvider.SqlServer);

/// <summary>What the two books say of it.</summary>
public sealed class ReviewRuleTests
{
    [Fact]
    public void Both_books_let_the_program_do_it_as_office_policy() => Assert.All([RuleBooks.Books.EastBatonRouge, RuleBooks.Books.Pennsylvania], book =>
    {
        var row = book.Limits.Review!.On(new DateOnly(2026, 11, 30)).Value;
        Assert.Equal((true, true, true, true, 10, 60), (row.Value.CureLetters, row.Value.Defaults, row.Value.PaidPlans, row.Value.Reminders, row.Value.ReminderDays, row.Value.LicenseDays));
        Assert.Equal(Certainty.OfficeChoice, row.Authority.Certainty);
    });
}
