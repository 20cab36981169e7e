using TaxCounter.Data.RuleBooks;
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
    [InlineData("pennsylvania", "assessment", "2017-12-28", "2018-03-28", "2018-03-28")]
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
    [InlineData("east-baton-rouge", "proposed-assessment", "2019-05-01", "How long a proposed assessment before 2021 could be protested is not in the rule book. Ask a supervisor of the Revenue Division.")]
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

    [Fact]
    public void A_notice_that_nobody_knows_names_those_there_are()
    {
        var no = Book("pennsylvania").Deadlines.Rights.Find("parking ticket").Refusal;

        Assert.Contains("assessment, board-of-appeals-decision", no!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_right_speaks_both_languages() =>
        Assert.All(new[] { "east-baton-rouge", "pennsylvania" }.SelectMany(o => Book(o).Deadlines.Rights.Notices), n => Assert.All(n.Rights, r => Assert.All([n.Spanish, r.What, r.WhatSpanish, r.To, r.ToSpanish], text => Assert.NotEmpty(text))));

    private static List<RightsCard> Cards(string office, string notice, string on)
    {
        var rights = Book(office).Deadlines.Rights;
        return rights.Cards(rights.Find(notice).Value, DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Value;
    }

    private static RuleBook Book(string office) => RuleBookLoader.Load(office);
}
