using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Referrals;

/// <summary>The referrals.</summary>
public interface IReferrals
{
    /// <summary>By key, to be changed in this transaction; null when there is none.</summary>
    Task<Referral?> Find(ReferralId id);

    /// <summary>By key, with its account; null when there is none.</summary>
    Task<ReferralRow?> Row(ReferralId id);

    /// <summary>Open ones that this person may take or has taken, and those they sent that are open or were answered since a day; oldest first. One question.</summary>
    Task<IReadOnlyList<ReferralRow>> Of(StaffMember who, DateOnly since);

    /// <summary>Those of an account, newest first.</summary>
    Task<IReadOnlyList<ReferralRow>> OfAccount(AccountId account, int most);

    /// <summary>All of them, newest first; open ones only where asked.</summary>
    Task<RecordPage<ReferralRow>> All(bool openOnly, int page);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Referral referral);
}
