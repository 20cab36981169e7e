using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Accounts;

/// <summary>The accounts of the office.</summary>
public interface IAccounts
{
    /// <summary>By key, with registrations and alerts; null when there is none.</summary>
    Task<Account?> Find(AccountId id);

    /// <summary>By number, with registrations and alerts; null when there is none.</summary>
    Task<Account?> Find(AccountNumber number);

    /// <summary>The account of a number; where it is a duplicate that was merged, the one that stays, by as many merges as there are. Null when there is none.</summary>
    Task<Account?> Stays(AccountNumber number);

    /// <summary>The duplicates that point to an account, straight or by others, by number.</summary>
    Task<IReadOnlyList<MergedAccount>> MergedInto(AccountNumber account);

    /// <summary>Adds one to the current transaction, with its search terms.</summary>
    void Add(Account account);

    /// <summary>Brings the words an account is found by to what it says now. Belongs to every change of a name, an address, a telephone or a tax id.</summary>
    Task Refind(Account account);
}
