using TaxCounter.Domain.Referrals;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Referrals;

/// <summary>Who may take a referral, and what becomes of it.</summary>
public sealed class ReferralTests
{
    [Theory]
    [InlineData(ReferralTo.Colleague, "other", null)]
    [InlineData(ReferralTo.Colleague, "supervisor", "referrals.for-another")]
    [InlineData(ReferralTo.Supervisors, "other", "referrals.supervisors")]
    [InlineData(ReferralTo.Supervisors, "supervisor", null)]
    [InlineData(ReferralTo.Technical, "other", null)]
    [InlineData(ReferralTo.Technical, "clerk", "referrals.own")]
    [InlineData(ReferralTo.Unit, "clerk", null)]
    [InlineData(ReferralTo.Supervisors, "same person as supervisor", "referrals.own")]
    public void Who_may_take_it_follows_from_whom_it_goes_to(ReferralTo to, string who, string? refused)
    {
        var person = who switch { "other" => OtherClerk, "supervisor" => Supervisor, "clerk" => Clerk, _ => ClerkAsSupervisor };
        Assert.Equal(refused, Sent(to).WhyNotTake(person)?.Code);
    }

    [Fact]
    public void It_is_accepted_and_answered_by_the_same_person()
    {
        var referral = Sent(ReferralTo.Technical);
        Assert.Null(referral.Accept(Act(OtherClerk)).Refusal);
        Assert.Equal("referrals.taken", referral.Close(ReferralState.Answered, Act(Supervisor, "Yes.")).Refusal?.Code);
        Assert.Equal("referrals.answer", referral.Close(ReferralState.Answered, Act(OtherClerk)).Refusal?.Code);
        Assert.Equal("staff.card-number", referral.Close(ReferralState.Answered, Act(OtherClerk, "card 4111 1111 1111 1111")).Refusal?.Code);
        Assert.Null(referral.Close(ReferralState.Answered, Act(OtherClerk, "Yes: one location.")).Refusal);

        Assert.Equal((ReferralState.Answered, "Yes: one location.", false), (referral.State, referral.Answer, referral.IsOpen));
        Assert.Equal("referrals.not-now", referral.Accept(Act(OtherClerk)).Refusal?.Code);
    }

    [Fact]
    public void It_comes_back_with_a_reason_and_its_sender_alone_withdraws_it()
    {
        var back = Sent(ReferralTo.Supervisors);
        Assert.Equal("referrals.answer", back.Close(ReferralState.Declined, Act(Supervisor)).Refusal?.Code);
        Assert.Null(back.Close(ReferralState.Declined, Act(Supervisor, "The state decides that.")).Refusal);

        var mine = Sent(ReferralTo.Supervisors);
        Assert.Equal("referrals.not-yours", mine.Close(ReferralState.Withdrawn, Act(Supervisor)).Refusal?.Code);
        Assert.Null(mine.Close(ReferralState.Withdrawn, Act(Clerk)).Refusal);

        var taken = Sent(ReferralTo.Supervisors);
        Assert.Null(taken.Accept(Act(Supervisor)).Refusal);
        Assert.Equal("referrals.not-now", taken.Close(ReferralState.Withdrawn, Act(Clerk)).Refusal?.Code);
    }

    [Theory]
    [InlineData(59, "59 min")]
    [InlineData(60, "1 h")]
    [InlineData(24 * 60, "1 day")]
    [InlineData(49 * 60, "2 days")]
    public void Ages_are_said_whole(int minutes, string said) => Assert.Equal(said, ReferralWords.Age(TimeSpan.FromMinutes(minutes)));

    private static Referral Sent(ReferralTo to) => Referral.Send(
        new ReferralAsked { Id = ReferralId.New(), To = to, Name = to == ReferralTo.Unit ? "Audit" : "clerk3", Question = "Is a food truck one location?", Tried = "R.S. 47:341 names none." },
        to == ReferralTo.Colleague ? OtherClerk : null, Act(Clerk));
}
