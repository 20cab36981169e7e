using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Duties;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>The cards of rules/appeals_rights.md, section 6, and their neighbors.</summary>
public sealed class RightsTests
{
    [Theory]
    [InlineData("east-baton-rouge", "proposed-assessment", "2026-11-02", "2026-12-02", "2026-12-02")]
    [InlineData("east-baton-rouge", "demand", "2026-11-16", "2026-11-26", "2026-11-25")]
    [InlineData("east-baton-rouge", "refund-disallowed", "2026-09-01", "2026-10-01 2026-11-30", "2026-10-01 2026-11-30")]
    [InlineData("east-baton-rouge", "refund-claim-unanswered", "2025-08-01", "2027-01-28", "2027-01-28")]
    [InlineData("east-baton-rouge", "license-tax-assessment", "2026-10-15", "2026-11-16", "2026-11-16")]
    [InlineData("pennsylvania", "assessment", "2026-10-01", "2026-11-30", "2026-11-30")]
    [InlineData("pennsylvania", "board-of-appeals-decision", "2026-10-01", "2026-11-30", "2026-11-30")]
    [InlineData("pennsylvania", "plan-change", "2026-11-09", "2026-12-09", "2026-12-09")]
    [InlineData("east-baton-rouge", "assessment", "2020-12-31", "2021-02-01", "2021-02-01")]
    [InlineData("east-baton-rouge", "assessment", "2021-01-01", "2021-03-02", "2021-03-02")]
    [InlineData("east-baton-rouge", "cease-business", "2026-11-20", "2026-12-08", "2026-12-08")]
    [InlineData("east-baton-rouge", "proposed-assessment", "2026-10-15", "2026-11-14", "2026-11-13")] // a Saturday
    [InlineData("east-baton-rouge", "proposed-assessment", "2019-05-01", "2019-05-16", "2019-05-16")] // 15 days before 2021
    [InlineData("east-baton-rouge", "assessment", "2012-03-01", "2012-04-02", "2012-04-02")]
    [InlineData("east-baton-rouge", "assessment-no-return", "2018-03-01", "2018-04-02", "2018-04-02")]
    [InlineData("east-baton-rouge", "payment-under-protest", "2026-11-02", "2026-12-02", "2026-12-02")]
    [InlineData("pennsylvania", "assessment", "2010-06-01", "2010-08-30", "2010-08-30")]
    [InlineData("pennsylvania", "assessment", "2017-12-28", "2018-03-28", "2018-02-26")] // 90 days, held to 60 by some
    [InlineData("pennsylvania", "assessment", "2017-12-29", "2018-02-27", "2018-02-27")]
    [InlineData("pennsylvania", "board-of-appeals-decision", "2017-12-28", "2018-03-28", "2018-03-28")]
    [InlineData("pennsylvania", "board-of-appeals-silent", "2026-10-01", "2027-01-29", "2027-01-29")]
    [InlineData("pennsylvania", "license-refused", "2026-10-15", "2026-11-14", "2026-11-13")]
    [InlineData("pennsylvania", "cigarette-license-denied", "2026-10-15", "2026-11-16", "2026-11-16")]
    [InlineData("pennsylvania", "payment", "2023-11-29", "2026-11-29", "2026-11-27")]
    [InlineData("pennsylvania", "assessment-paid", "2026-08-31", "2027-02-28", "2027-02-26")]
    public void A_notice_of_a_day_gives_the_last_day_of_each_right_and_the_safe_one(string office, string notice, string on, string by, string safe)
    {
        var cards = Cards(office, notice, on);

        Assert.Equal(by, string.Join(' ', cards.Select(c => $"{c.By:yyyy-MM-dd}")));
        Assert.Equal(safe, string.Join(' ', cards.Select(c => $"{c.Safe:yyyy-MM-dd}")));
        Assert.All(cards, c => Assert.NotNull(c.Authority));
    }

    [Fact]
    public void A_silent_year_and_a_changed_plan_say_from_when()
    {
        Assert.Equal(new DateOnly(2026, 8, 1), Cards("east-baton-rouge", "refund-claim-unanswered", "2025-08-01")[0].From);
        Assert.Equal(new DateOnly(2026, 12, 9), Cards("pennsylvania", "plan-change", "2026-11-09")[0].From);
        Assert.Equal(new DateOnly(2026, 11, 24), Cards("east-baton-rouge", "cease-business", "2026-11-20")[0].From);
    }

    [Theory]
    [InlineData("east-baton-rouge", "license-refund-refused", "2026-10-15", "How long a refused refund of license tax may be appealed is not in the rule book. Ask a supervisor of the Revenue Division.")]
    [InlineData("east-baton-rouge", "license-tax-assessment", "2010-05-03", "How long a license tax assessment before 2017 could be appealed is not in the rule book. Ask a supervisor of the Revenue Division.")]
    [InlineData("east-baton-rouge", "alcohol-license", "2026-11-02", "By when a hearing before the ABC board must be asked for is not in the rule book. Ask the Alcoholic Beverage Control office.")]
    public void What_is_not_known_says_so_and_whom_to_ask(string office, string notice, string on, string says)
    {
        var card = Assert.Single(Cards(office, notice, on));

        Assert.Equal((null, null, says), (card.By, card.Safe, card.Says));
    }

    [Theory]
    [InlineData("east-baton-rouge", "Proposed assessment", "proposed-assessment")]
    [InlineData("east-baton-rouge", "notice of proposed assessment", "proposed-assessment")]
    [InlineData("east-baton-rouge", "refund denied", "refund-disallowed")]
    [InlineData("east-baton-rouge", "refund_claim_without_answer", "refund-claim-unanswered")]
    [InlineData("east-baton-rouge", "license assessment", "license-tax-assessment")]
    [InlineData("east-baton-rouge", "unpaid-return", "demand")]
    [InlineData("pennsylvania", "BOA decision", "board-of-appeals-decision")]
    [InlineData("pennsylvania", "aviso de tasación", "assessment")]
    public void A_notice_is_found_by_what_people_call_it(string office, string said, string notice) => Assert.Equal(notice, Book(office).Deadlines.Rights.Find(said).Value.Id);

    [Theory]
    [InlineData("2012-03-01", "arbitration", "the court")]
    [InlineData("2014-06-02", "ask the Revenue Division", "the collector")]
    [InlineData("2026-03-02", "appeal to the Board of Tax Appeals", "Local Tax Division")]
    public void What_may_be_done_and_to_whom_is_by_the_law_of_the_day(string on, string what, string to)
    {
        var way = Assert.Single(Cards("east-baton-rouge", "assessment", on)).Way;

        Assert.Contains(what, way.What, StringComparison.Ordinal);
        Assert.Contains(to, way.To, StringComparison.Ordinal);
    }

    /// <summary>One fact stands once: a card that is about an appeal period has its rows.</summary>
    [Theory]
    [InlineData("east-baton-rouge", "assessment")]
    [InlineData("pennsylvania", "assessment")]
    public void A_card_and_the_calculator_say_the_same_day(string office, string notice)
    {
        for (var day = new DateOnly(2005, 1, 3); day.Year < 2027; day = day.AddDays(13))
        {
            Assert.Equal(Book(office).Deadlines.AppealDueOn(day, "sales").Value, Assert.Single(Cards(office, notice, $"{day:yyyy-MM-dd}")).By);
        }
    }

    [Fact]
    public void A_postmark_of_a_petition_is_the_other_reading_and_received_is_safe() =>
        Assert.Contains("Have it received by the last day to be safe", Assert.Single(Cards("pennsylvania", "assessment", "2026-10-01")).Says, StringComparison.Ordinal);

    [Fact]
    public void Everything_a_card_says_is_said_in_Spanish_too()
    {
        var spanish = LanguageFiles.Load(Duty.PartsIn<DutyRecords>(typeof(DutyRecords).Assembly)).Find("es")!;
        var rows = RuleBookLoader.Jurisdictions.SelectMany(o => Book(o).Deadlines.Rights.Notices).SelectMany(n => n.Rights).SelectMany(r => r.Times.Rows).ToList();

        Assert.True(rows.Count > 25);
        Assert.DoesNotContain(rows.Select(r => r.NotFound ?? r.Value.Says).Distinct(), s => !spanish.HasSentence(s));
    }

    [Fact]
    public void A_notice_that_nobody_knows_names_those_there_are()
    {
        var no = Book("pennsylvania").Deadlines.Rights.Find("parking ticket").Refusal;

        Assert.Contains("assessment, board-of-appeals-decision", no!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_right_speaks_both_languages() =>
        Assert.All(new[] { "east-baton-rouge", "pennsylvania" }.SelectMany(o => Book(o).Deadlines.Rights.Notices), n => Assert.All(n.Rights, r => Assert.All([n.Spanish, .. Ways(r)], text => Assert.NotEmpty(text))));

    private static IEnumerable<string> Ways(RightsRule right) => (right.Ways?.Rows.Select(w => w.Value) ?? []).Prepend(right.Way).SelectMany(w => new[] { w.What, w.WhatSpanish, w.To, w.ToSpanish });

    private static List<RightsCard> Cards(string office, string notice, string on)
    {
        var rights = Book(office).Deadlines.Rights;
        return rights.Cards(rights.Find(notice).Value, DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Value;
    }

    private static RuleBook Book(string office) => RuleBookLoader.Load(office);
}
