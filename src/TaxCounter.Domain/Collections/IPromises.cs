using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Collections;

/// <summary>Promises to pay, with what the journal has of them.</summary>
public interface IPromises
{
    /// <summary>Those of an account, newest first.</summary>
    Task<IReadOnlyList<PromiseStanding>> OfAccount(AccountId account);

    /// <summary>The newest of each of some accounts; those that never promised are left out.</summary>
    Task<IReadOnlyDictionary<AccountId, PromiseStanding>> Latest(IReadOnlyCollection<AccountId> accounts);

    /// <summary>
    /// Promises that are broken on a day (their last day lies before it, and the journal does not have all of it), and that no review noted yet; in the order of their keys,
    /// so that whoever works through them can go on after the last one. A promise whose day passed more than a year ago is not looked at any more.
    /// </summary>
    /// <param name="day">The day; the last day of each lies before it.</param>
    /// <param name="after">Only those after this one; null for all.</param>
    /// <param name="most">At most so many.</param>
    Task<IReadOnlyList<PromiseStanding>> Broken(DateOnly day, PromiseId? after = null, int most = 500);

    /// <summary>By key; null when there is none.</summary>
    Task<PromiseStanding?> Find(PromiseId id);

    /// <summary>Whether a review noted that it is broken.</summary>
    Task<bool> IsNoted(PromiseId id);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(PaymentPromise promise);

    /// <summary>Adds to the current transaction that one was seen broken.</summary>
    void Add(PromiseNote note);
}
