using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.Correspondence;

/// <summary>Versions of what a letter says: what is refused, and which one holds on a day.</summary>
public class LetterTemplateTests
{
    private const string Good = "We waive {waived}.\n\n{reason}\n\n{figures}\n\n{owed}\n\n{interest}\n\n{appeal}";

    private static readonly DateOnly _today = new(2026, 9, 15);
    private static readonly CounterAct _act = new() { By = new StaffMember(StaffId.New(), "E201", "Supervisor 1", Role.Supervisor), At = new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc), Today = _today, Reason = "plainer" };

    [Theory]
    [InlineData("Your request", Good, 0, null)]
    [InlineData("Account {account}", Good, 30, null)]
    [InlineData("Your request", Good, -1, "correspondence.first-day-over")]
    [InlineData("", Good, 0, "correspondence.empty")]
    [InlineData("Your request", "  \n ", 0, "correspondence.empty")]
    [InlineData("Your request", Good + "\n\n{missing}", 0, "correspondence.unknown-field")]
    [InlineData("Your request", Good + " {Waived}", 0, "correspondence.stray-brace")]
    [InlineData("{figures}", Good, 0, "correspondence.figures-not-alone")]
    [InlineData("Your request", Good + "\n\nHere: {figures}", 0, "correspondence.figures-not-alone")]
    [InlineData("Your request", "{reason}\n\n{figures}\n\n{owed}\n\n{interest}", 0, "correspondence.field-missing")]
    [InlineData("Your request", "{reason}\n\n{owed}\n\n{interest}\n\n{appeal}", 0, "correspondence.field-missing")]
    [InlineData("Your request", Good + "\n\nCall 4111 1111 1111 1111.", 0, "staff.card-number")]
    public void What_a_decision_letter_cannot_do_without_is_refused(string subject, string body, int days, string? code) =>
        Assert.Equal(code, Write(subject, body, _today.AddDays(days)).Refusal?.Code);

    [Fact]
    public void The_sentence_names_what_is_missing_or_unknown()
    {
        Assert.StartsWith("This letter must have {appeal}: how to appeal and by when", Write("x", Good.Replace("{appeal}", "", StringComparison.Ordinal), _today).Refusal!.Message, StringComparison.Ordinal);
        Assert.StartsWith("This letter has no field {deadline}. It can use {request-day}, {request-reason}, {reason}", Write("x", Good + " {deadline}", _today).Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_too_long_is_refused()
    {
        Assert.Equal("correspondence.too-long", Write("x", Good + new string('x', LetterTemplate.LongestBody), _today).Refusal!.Code);
        Assert.Equal("correspondence.too-long", Write(new string('x', LetterTemplate.LongestSubject + 1), Good, _today).Refusal!.Code);
    }

    [Fact]
    public void On_each_day_the_version_of_the_latest_first_day_holds_and_of_one_day_the_highest()
    {
        LetterTemplate[] versions = [Version(1, -200), Version(2, 10), Version(3, 10), Version(4, 5)];

        int? On(int days) => LetterTemplate.InForce(versions, _today.AddDays(days))?.Version;

        Assert.Equal((null, 1, 1, 4, 4, 3, 3), (On(-201), On(-200), On(4), On(5), On(9), On(10), On(400)));
    }

    [Fact]
    public void Every_field_of_a_kind_has_a_name_of_its_own_and_says_what_stands_there() => Assert.All(WaiverLetterKinds.All, kind =>
    {
        Assert.All(kind.Fields, f => Assert.EndsWith(".", f.Says, StringComparison.Ordinal));
        Assert.Equal(kind.Fields.Count, kind.Fields.Select(f => f.Name).Distinct().Count());
    });

    [Theory]
    [InlineData("L-2026-000001-1", true)]
    [InlineData("l2026000001 1", true)]
    [InlineData("L-2026-000001-2", false)]
    [InlineData("W-2026-000001-1", false)]
    public void A_number_is_read_as_printed_and_a_mistyped_one_is_not(string text, bool isOne) => Assert.Equal((isOne, isOne ? new LetterNumber(2026, 1) : default), (LetterNumber.TryParse(text, out var number), number));

    private static Result<TemplateChange> Write(string subject, string body, DateOnly firstDay, DateOnly? today = null) =>
        TemplateChange.Propose(LetterTemplateId.New(), WaiverLetterKinds.Approved, "en", new TemplateDraft(firstDay, subject, body), _act with { Today = today ?? _today });

    private static LetterTemplate Version(int version, int days) =>
        LetterTemplate.Approved(Write("x", Good, _today.AddDays(days), _today.AddDays(-300)).Value, WaiverLetterKinds.Approved, version, _today.AddDays(-300)).Value;
}
