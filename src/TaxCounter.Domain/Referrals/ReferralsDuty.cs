using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Referrals;

/// <summary>Questions handed over to a colleague, a supervisor, technical staff or another unit, and their answers.</summary>
public sealed class ReferralsDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["referrals.accept"] = "accepted a referral",
        ["referrals.answer"] = "answered a referral",
        ["referrals.decline"] = "declined a referral",
        ["referrals.send"] = "referred a question",
        ["referrals.view"] = "viewed the referrals",
        ["referrals.withdraw"] = "withdrew a referral",
    };

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(who);
        return what.StartsWith("referrals.", StringComparison.Ordinal) && Guid.TryParse(subject, out _) && who.May(Permission.SeeReferrals) ? $"/referrals/{subject}" : null;
    }
}
