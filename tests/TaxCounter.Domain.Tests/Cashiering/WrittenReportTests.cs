using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Cashiering;

/// <summary>Above the rule's amount (25.00 here) a difference needs the clerk's written report and the supervisor's own reason.</summary>
public class WrittenReportTests
{
    private static readonly Money _above = Dollars("25.00");

    [Theory]
    [InlineData("525.00", null, null)] // 25.00 short: not above
    [InlineData("524.99", null, "cashiering.report-needed")]
    [InlineData("575.01", "", "cashiering.report-needed")] // over as well as short
    [InlineData("575.01", "I counted the twenties twice.", null)]
    [InlineData("549.00", "card 4111 1111 1111 1111", "staff.card-number")]
    public void The_clerk_reports_in_writing(string counted, string? report, string? code) =>
        Assert.Equal(code, Counted(counted).Explain(Act(because: "a bill is missing"), report, _above).Refusal?.Code);

    [Fact]
    public void A_report_has_two_thousand_characters_and_the_sentence_says_both_figures()
    {
        Assert.Equal("cashiering.report-too-long", Counted("500.00").Explain(Act(because: "x"), new string('x', 2001), _above).Refusal?.Code);
        Assert.Equal("A difference of more than $25.00 needs a written report, and this one is $50.00. Write what happened, what you checked, and who was with you.", Counted("500.00").Explain(Act(because: "x"), null, _above).Refusal?.Message);
    }

    [Fact]
    public void The_supervisor_enters_a_reason_of_their_own()
    {
        var drawer = Counted("500.00");
        Must(drawer.Explain(Act(because: "a fifty is missing"), "I gave change for a hundred at noon.", _above));

        Assert.Equal("cashiering.own-reason-needed", drawer.Accept(Act(Supervisor), _above).Refusal?.Code);
        Must(drawer.Accept(Act(Supervisor, "counted again with the clerk"), _above));
        Assert.Equal(("I gave change for a hundred at noon.", "counted again with the clerk"), (drawer.OverShortReport, drawer.AcceptedReason));
    }

    [Fact]
    public void Within_the_amount_or_without_a_rule_a_reason_of_the_clerk_is_enough()
    {
        foreach (var (counted, above) in new (string, Money?)[] { ("530.00", _above), ("500.00", null) })
        {
            var drawer = Counted(counted);
            Must(drawer.Explain(Act(because: "a bill is missing"), null, above));
            Must(drawer.Accept(Act(Supervisor), above));
        }
    }

    [Fact]
    public void Over_at_the_handover_and_short_at_the_count_are_added_up()
    {
        var drawer = Drawer();
        Must(drawer.HandOver(OtherClerk, new CountDifference(Dollars("15.00"), 0, 0), Act()));
        drawer.Explained();
        Must(drawer.StartCount(Act(OtherClerk)));
        Must(drawer.Seal(Pieces(Dollars("550.00")), Contents("565.00"), Act(OtherClerk)));
        Must(drawer.Explain(Act(OtherClerk, "fifteen short"), null, _above));

        Assert.Equal("cashiering.own-reason-needed", drawer.Accept(Act(Supervisor), _above).Refusal?.Code);
    }

    private static Drawer Counted(string cash)
    {
        var drawer = Drawer(DrawerState.Counting);
        Must(drawer.Seal(Pieces(Dollars(cash)), Contents("550.00"), Act()));
        return drawer;
    }
}
