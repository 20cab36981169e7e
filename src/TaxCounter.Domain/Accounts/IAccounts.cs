using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Accounts;

/// <summary>The accounts of the office.</summary>
public interface IAccounts
{
    /// <summary>By key, with registrations and alerts; null when there is none.</summary>
    Task<Account?> Find(AccountId id);

    /// <summary>By number, with registrations and alerts; null when there is none.</summary>
    Task<Account?> Find(AccountNumber number);

    /// <summary>Adds one to the current transaction, with its search terms.</summary>
    void Add(Account account);

    /// <summary>Brings the words an account is found by to what it says now. Belongs to every change of a name, an address, a telephone or a tax id.</summary>
    Task Refind(Account account);
}
