using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Cases;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The packet of a banner.</summary>
public sealed class PacketPage : CasePacketPage<DecideBannerForm>
{
    public required Banner Banner { get; init; }

    public required Account Account { get; init; }

    public required Refusal? Own { get; init; }

    /// <inheritdoc/>
    public override Account Of => Account;

    /// <inheritdoc/>
    public override DecidePanel Decide => new()
    {
        Kind = BannersDuty.Decisions,
        Number = $"{Banner.Number}",
        Revision = Banner.Story.Revision,
        Place = Place,
        Own = Own,
        Nothing = Banner.Story.State == BannerState.Recommended ? null : $"The banner is {BannerTable.Of.StateWords(Banner.Story.State)}.",
        Choices = [new(nameof(BannerVerb.Approve), "Approve", "A"), new(nameof(BannerVerb.Deny), "Deny", "D"), new(nameof(BannerVerb.Return), "Return with a question", "R")],
        Chosen = $"{Form.Choice}",
        Form = Form,
        LetterIn = LetterIn,
    };
}
