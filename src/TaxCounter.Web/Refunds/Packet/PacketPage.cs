using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Refunds;

/// <summary>The page on which a supervisor decides on a refund.</summary>
public sealed class PacketPage : CasePacketPage<DecideRefundForm>
{
    public required RefundPage At { get; init; }

    /// <summary>Why the person who looks must leave it to another person; null when they need not.</summary>
    public required Refusal? Own { get; init; }

    /// <inheritdoc/>
    public override Account Of => At.Account;

    /// <inheritdoc/>
    public override DecidePanel Decide => new()
    {
        Kind = RefundsDuty.Decisions,
        Number = $"{At.Refund.Number}",
        Revision = At.Refund.Story.Revision,
        Place = Place,
        Own = Own,
        Nothing = At.Refund.Story.State == RefundState.Recommended ? null : At.Status,
        Choices = [new(nameof(RefundVerb.Approve), "Approve as recommended", "A", $"{All}"), new(nameof(RefundVerb.Deny), "Deny", "D", "0.00"), new(nameof(RefundVerb.Return), "Return with a question", "R", "")],
        Chosen = $"{Form.Choice}",
        Form = Form,
        LetterIn = LetterIn,
        ReasonHint = $"needed to deny or return; goes into the {LetterIn.EnglishName} letter",
        Approval = At.Rules.Limits.Approval(LimitKind.Refund.Id(), All, At.Today),
        AlsoSays = "Who recommended it cannot send it to finance; above the limit for a supervisor neither can who approves it.",
        Read = [("Form.InterestCents", At.InterestAmount.Cents.ToString(CultureInfo.InvariantCulture))],
        Button = "Decide and post",
    };

    private Money All => At.Refund.RecommendedAmount + At.InterestAmount;
}
