using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>What the opening day and the first license year of an application leave uncharged, held against the earliest day of the business that anybody said or recorded.</summary>
/// <param name="OnRecord">The first day of the business by the account and its registrations; the opening day itself where the account was charged for such a license before.</param>
/// <param name="NotCharged">Fees and late charges of years that are left out, or that come to less by the day that is said.</param>
public sealed record LicenseOpening(DateOnly OnRecord, Money NotCharged)
{
    /// <summary>Whether the application has to say what shows the opening day: it leaves something uncharged, or is a day in the past that no record has.</summary>
    public bool NeedsProof(License license, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(license);
        return NotCharged.IsPositive || license.OpenedOn < today && license.OpenedOn != OnRecord;
    }

    /// <summary>Whether a supervisor who did not take the application has to approve it.</summary>
    public bool NeedsSupervisor(RuleBook rules, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return NotCharged.IsPositive && rules.Limits.ApprovalFor(LimitKind.Backdating.Id(), NotCharged, today) is not { Refusal: null, Value: Approval.None };
    }

    /// <summary>Why this person cannot approve the application; null when they can.</summary>
    public Refusal? WhyNotApprove(License license, RuleBook rules, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(act);
        if (NeedsProof(license, act.Today) && license.OpeningShownBy.Length == 0)
        {
            return LicenseRefusals.OpeningNotShown(this, license.OpenedOn);
        }

        return !NeedsSupervisor(rules, act.Today) ? null
            : rules.Limits.NeedsTwo(LimitKind.Backdating, NotCharged, act.Today) ? LicenseRefusals.OpeningNeedsTwo(this)
            : act.By.May(Permission.ApproveEarlierDay) && act.By.WhyNotSecond(Permission.ApproveEarlierDay, [.. license.Story.Preparers]) is null ? null
            : LicenseRefusals.OpeningNeedsSupervisor(this);
    }
}
