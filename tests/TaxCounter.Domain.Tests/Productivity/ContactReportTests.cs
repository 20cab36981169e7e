using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Productivity;
using Xunit;

namespace TaxCounter.Domain.Tests.Productivity;

/// <summary>Every figure of the reports, with exact numbers.</summary>
public sealed class ContactReportTests
{
    private static readonly DateOnly _day = new(2026, 9, 15);

    private static readonly ContactReport _report = new(
        [
            Fact(9, "E102", "Clerk 2", InquiryChannel.WalkIn, InquiryTopic.Payment, 4, resolved: true, online: true),
            Fact(9, "E102", "Clerk 2", InquiryChannel.Phone, InquiryTopic.Balance, 7, resolved: true),
            Fact(10, "E103", "Clerk 3", InquiryChannel.Phone, InquiryTopic.Balance, 10),
            Fact(13, "E103", "Clerk 3", InquiryChannel.WalkIn, InquiryTopic.License, 12, resolved: true, online: true),
            Fact(13, "E103", "Clerk 3", InquiryChannel.WalkIn, InquiryTopic.License, 1, online: true),
        ],
        [
            Fact(9, "E102", "Clerk 2", InquiryChannel.Mail, InquiryTopic.Payment, 20, resolved: true),
            Fact(11, "E102", "Clerk 2", InquiryChannel.WalkIn, InquiryTopic.Payment, 5, online: true),
        ]);

    [Fact]
    public void The_whole() => Assert.Equal(
        (5, 2, 34, 25, 3, 1, 3, 1),
        (_report.Count, _report.CountBefore, _report.Minutes, _report.MinutesBefore, _report.Resolved, _report.ResolvedBefore, _report.Online, _report.OnlineBefore));

    [Fact]
    public void First_contact_resolution_is_of_all_contacts() => Assert.Equal((60, 50, (int?)null), (ContactReport.Percent(_report.Resolved, _report.Count), ContactReport.Percent(_report.ResolvedBefore, _report.CountBefore), ContactReport.Percent(0, 0)));

    [Theory]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    [InlineData(1, 8, 13)]
    [InlineData(3, 3, 100)]
    public void Shares_are_whole_percent_half_up(int part, int whole, int percent) => Assert.Equal(percent, ContactReport.Percent(part, whole));

    [Theory]
    [InlineData(ReportBy.Channel, "walk-in 3 17 57 1; phone 2 17 85 0; mail 0 0 0 1")]
    [InlineData(ReportBy.Topic, "balance 2 17 85 0; payment 1 4 40 2; license 2 13 65 0")]
    [InlineData(ReportBy.Hour, "9 to 10 a.m. 2 11 55 1; 10 to 11 a.m. 1 10 100 0; 11 to 12 p.m. 0 0 0 1; 1 to 2 p.m. 2 13 65 0")]
    [InlineData(ReportBy.Clerk, "Clerk 2 2 11 55 2; Clerk 3 3 23 77 0")]
    public void Each_cut(ReportBy by, string said) => Assert.Equal(said, string.Join("; ", _report.By(by).Select(l => $"{l.Says} {l.Count} {l.Minutes} {l.TenthsEach} {l.Before}")));

    [Theory]
    [InlineData(ReportBy.Channel)]
    [InlineData(ReportBy.Topic)]
    [InlineData(ReportBy.Hour)]
    [InlineData(ReportBy.Clerk)]
    public void Each_cut_adds_up_to_the_whole(ReportBy by) => Assert.Equal((_report.Count, _report.Minutes, _report.CountBefore), (_report.By(by).Sum(l => l.Count), _report.By(by).Sum(l => l.Minutes), _report.By(by).Sum(l => l.Before)));

    [Fact]
    public void What_could_have_been_online_by_topic() => Assert.Equal(["license 2 13 0", "payment 1 4 1"], _report.OnlineByTopic().Select(l => $"{l.Says} {l.Count} {l.Minutes} {l.Before}"));

    [Fact]
    public void A_period_stands_beside_as_many_days_before_it()
    {
        var week = ProductivityQuestion.Of(_day.AddDays(-6), _day, null, null, _day);
        Assert.Equal((_day.AddDays(-13), _day.AddDays(-7)), (week.OtherFrom, week.OtherTo));
        var year = ProductivityQuestion.Of(_day, _day.AddDays(-900), new DateOnly(2025, 1, 1), "E102", _day);
        Assert.Equal((_day.AddDays(-365), _day, new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1)), (year.From, year.To, year.OtherFrom, year.OtherTo));
    }

    [Fact]
    public void Cases_by_outcome_and_age()
    {
        CaseReport report = new(
            [
                Case("W-1", 0, CaseResult.Approved, 3), Case("W-2", 5, CaseResult.Denied, 9), Case("W-3", 7, CaseResult.Open), Case("W-4", 8, CaseResult.Open), Case("W-5", 61, CaseResult.Open),
                Case("ADJ-1", 1, CaseResult.Approved, 1) with { Sort = CaseSort.Adjustment },
            ],
            [Case("W-0", 90, CaseResult.Closed)], _day);

        Assert.Equal((5, 1, 1, 1, 3, 0), (report.Count(CaseSort.Waiver), report.CountBefore(CaseSort.Waiver), report.Count(CaseSort.Waiver, CaseResult.Approved), report.Count(CaseSort.Waiver, CaseResult.Denied), report.Count(CaseSort.Waiver, CaseResult.Open), report.Count(CaseSort.Plan)));
        Assert.Equal([1, 1, 0, 1], CaseReport.Ages.Select(a => report.OpenOf(CaseSort.Waiver, a.Key)));
        Assert.Equal((60, 10, (int?)null), (report.TenthsToDecide(CaseSort.Waiver), report.TenthsToDecide(CaseSort.Adjustment), report.TenthsToDecide(CaseSort.License))); // 3 and 9 days; 1 day
    }

    private static CaseFact Case(string number, int daysAgo, CaseResult result, int? days = null) =>
        new(CaseSort.Waiver, number, _day.AddDays(-daysAgo), "E102", "Clerk 2", result, days is { } took ? _day.AddDays(took - daysAgo) : null);

    private static ContactFact Fact(int hour, string clerk, string name, InquiryChannel channel, InquiryTopic topic, int minutes, bool resolved = false, bool online = false) =>
        new(_day, hour, clerk, name, channel, topic, resolved ? InquiryOutcome.Answered : InquiryOutcome.Referred, minutes, resolved, online);
}
