using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Referrals;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Referrals;

/// <summary>A referral of hostile words, and one that is answered with them.</summary>
public sealed class ReferralsPages : DutyPages
{
    private readonly ReferralId _open = ReferralId.New(), _answered = ReferralId.New();

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        foreach (var id in new[] { _open, _answered })
        {
            var sent = await office.Day.With<ReferralService, Result<Referral>>(s => s.Send(
                new ReferralAsked { Id = id, Account = office.Hostile.Id, To = ReferralTo.Supervisors, Question = FullOffice.Script, Tried = FullOffice.Image, Reach = FullOffice.Braces, Waits = true }, office.Day.Act(Acts.Clerk(9))));
            ArgumentNullException.ThrowIfNull(sent.Value);
        }

        await office.Day.With<ReferralService, Result<Referral>>(s => s.Answer(_answered, office.Day.Act(Acts.Supervisor(8), FullOffice.Vector)));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return ["/referrals", "/referrals?all=true", $"/referrals/new?account={office.Hostile.Number}", $"/referrals/{_open.Value}", $"/referrals/{_answered.Value}"];
    }
}
