using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Who decides for whom, and when. Each change is on record with who, when and why, and takes hold with the next request.</summary>
public interface IDelegations
{
    /// <summary>Those that are in force or can come into force on a day first, then the newest. Of one person's only, when one is named.</summary>
    Task<RecordPage<Delegation>> ListAsync(StaffMember? of, DateOnly today, int page);

    /// <summary>How many are in force on a day.</summary>
    Task<int> InForceCountAsync(StaffMember? of, DateOnly day);

    /// <summary>One of them, or null.</summary>
    Task<Delegation?> FindAsync(DelegationId id);

    /// <summary>What was done under it, newest first; at most 200.</summary>
    Task<IReadOnlyList<DelegatedAct>> ActsAsync(DelegationId id);

    /// <summary>Colleagues who could decide for this person, by name.</summary>
    Task<IReadOnlyList<StaffMember>> ColleaguesAsync(StaffMember giver);

    /// <summary>Everybody who can sign in, by name, each with for whom they decide on that day.</summary>
    Task<IReadOnlyList<StaffMember>> EverybodyAsync(DateOnly day);

    /// <summary>
    /// For whom this user account decides on that day; null for almost everybody. Holds only while the one who is away is a supervisor whose sign-in is open, and the holder's role fits.
    /// </summary>
    Task<ActingFor?> InForceAsync(StaffId holder, DateOnly day);

    /// <summary>A supervisor names a colleague; it waits for a third person. Refused besides what <see cref="Delegation.Ask"/> refuses: a shut colleague, days that either of the two has taken.</summary>
    Task<Result<Delegation>> AskAsync(StaffId holder, DateOnly firstDay, DateOnly lastDay, CounterAct act);

    /// <summary>A third person agrees. Refused besides: one of the two is disabled or has another role by now, or days are taken meanwhile.</summary>
    Task<Result<Delegation>> ApproveAsync(DelegationId id, CounterAct act);

    /// <summary>A third person does not agree.</summary>
    Task<Result<Delegation>> DenyAsync(DelegationId id, CounterAct act);

    /// <summary>One of the two ends it or gives it up; at once.</summary>
    Task<Result<Delegation>> EndAsync(DelegationId id, CounterAct act);
}
