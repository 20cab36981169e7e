using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Accounts;

/// <summary>The changes of what is on file of accounts.</summary>
public interface IAccountChanges
{
    /// <summary>All of an account, in the order they were entered.</summary>
    Task<IReadOnlyList<AccountChange>> OfAccount(AccountId account);

    /// <summary>Those entered from one moment on and before another, newest first.</summary>
    Task<IReadOnlyList<AccountChange>> Between(AccountId account, DateTime from, DateTime before);

    /// <summary>Those that came of a form; none where it was never sent.</summary>
    Task<IReadOnlyList<AccountChange>> OfForm(Guid form);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(AccountChange change);
}
