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
}
