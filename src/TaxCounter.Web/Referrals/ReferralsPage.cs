using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Referrals;

/// <summary>Referrals in lists: those that came to a person, those they sent, and all.</summary>
public sealed record ReferralsPage
{
    public required CounterAct Act { get; init; }

    /// <summary>Those of the person, oldest first.</summary>
    public required IReadOnlyList<ReferralRow> Rows { get; init; }

    /// <summary>All of the office; null where only one's own are shown.</summary>
    public RecordPage<ReferralRow>? All { get; init; }

    /// <summary>Whether only open ones are listed.</summary>
    public bool IsOpenOnly { get; init; }

    /// <summary>What waits for this person.</summary>
    public IReadOnlyList<ReferralRow> ToMe => [.. Rows.Where(r => r.Referral.IsOpen && r.Referral.WhyNotTake(Act.By) is null && !(r.Referral.To == ReferralTo.Unit && Act.By.IsSamePerson(r.Referral.Sent.Person)))];

    /// <summary>What they sent.</summary>
    public IReadOnlyList<ReferralRow> Mine => [.. Rows.Where(r => Act.By.IsSamePerson(r.Referral.Sent.Person))];

    /// <summary>How old one is.</summary>
    public string Age(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        return ReferralWords.Age(Act.At - referral.Sent.At);
    }
}
