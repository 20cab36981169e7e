using TaxCounter.Domain.Inquiries;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Inquiries;

/// <summary>What an inquiry is about is guessed from what was done in it, as docs/duties/inquiries.md says.</summary>
public sealed class TopicTableTests
{
    [Theory]
    [InlineData("accounts.view", "Balance")]
    [InlineData("accounts.view; accounts.owed; accounts.statement", "Balance")]
    [InlineData("accounts.view; cashiering.payment-form", "Payment")]
    [InlineData("accounts.view; cashiering.payment-take; cashiering.receipt-print; accounts.view", "Payment")]
    [InlineData("cashiering.payment-take; penalty-waivers.view", "Payment")]
    [InlineData("cashiering.payment-take; penalty-waivers.submit; accounts.view", "PenaltyWaiver")]
    [InlineData("licenses.view; returns.view; accounts.view", "Return")]
    [InlineData("accounts.credit-apply; accounts.view", "Refund")]
    [InlineData("accounts.tax-id-reveal", "Details")]
    [InlineData("collections.call; collections.contact", "Overdue")]
    [InlineData("payment-plans.bench", "PaymentPlan")]
    [InlineData("something.unknown", "Balance")]
    public void The_last_act_that_changed_something_decides_then_the_last_look(string acts, string topic) =>
        Assert.Equal(topic, $"{TopicTable.Guess(acts.Split("; ").Select((a, i) => new InquiryAct(Act(minute: i).At, a, null, null)), hasAccount: true)}");

    [Fact]
    public void A_question_about_no_account_is_about_the_rules_unless_something_was_done()
    {
        Assert.Equal(InquiryTopic.Rules, TopicTable.Guess([], hasAccount: false));
        Assert.Equal(InquiryTopic.License, TopicTable.Guess([new(Act().At, "licenses.view", null, null)], hasAccount: false));
    }

    [Fact]
    public void Every_topic_channel_outcome_and_state_has_its_words()
    {
        Assert.All(Enum.GetValues<InquiryTopic>(), t => Assert.NotEmpty(t.Words()));
        Assert.All(Enum.GetValues<InquiryChannel>(), c => Assert.NotEmpty(c.Words()));
        Assert.All(Enum.GetValues<InquiryOutcome>(), o => Assert.NotEmpty(o.Words()));
        Assert.All(Enum.GetValues<IdentityState>(), s => Assert.NotEmpty(s.Words()));
    }
}
