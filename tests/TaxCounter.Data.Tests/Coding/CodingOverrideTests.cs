using TaxCounter.Data.Coding;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Tests.Coding;

/// <summary>A clerk codes otherwise than proposed.</summary>
public sealed class CodingOverrideTests
{
    private static readonly CodingProposal _proposal = Situations.Propose("east-baton-rouge", "sells=gifts; municipality=Central; expected_tax_month=50; opened_on=2026-03-02; applied_on=2026-03-02");

    [Fact]
    public void With_a_reason_another_value_is_taken_and_the_proposed_one_kept()
    {
        var it = CodingOverride.Of(_proposal, NaicsFiles.List, "naics", "459120", Act("Mostly toys.")).Value;
        Assert.Equal(("459420", "459120", "Mostly toys.", "E401"), (it.Proposed, it.Chosen, it.Reason, it.By.Person));
    }

    [Theory]
    [InlineData("naics", "459120", "", "coding.reason-missing")]
    [InlineData("naics", "459420", "It is.", "coding.same-as-proposed")]
    [InlineData("naics", "454390", "As before.", "coding.withdrawn-naics")]
    [InlineData("naics", "459", "Short.", "coding.unknown-naics")]
    [InlineData("frequency", "", "Because.", "coding.chosen-missing")]
    [InlineData("color", "red", "Because.", "coding.unknown-part")]
    public void What_cannot_be_taken_is_refused(string part, string chosen, string reason, string code) =>
        Assert.Equal(code, CodingOverride.Of(_proposal, NaicsFiles.List, part, chosen, Act(reason)).Refusal?.Code);

    [Fact]
    public void A_reason_has_500_characters_at_most() =>
        Assert.Equal("coding.reason-too-long", CodingOverride.Of(_proposal, NaicsFiles.List, "frequency", "quarterly", Act(new string('x', 501))).Refusal?.Code);

    private static CounterAct Act(string reason) => new CounterAct
    {
        By = StaffMember.System with { Person = "E401" },
        At = new DateTime(2026, 11, 30, 15, 0, 0, DateTimeKind.Utc),
        Today = new DateOnly(2026, 11, 30),
    }.Because(reason);
}
