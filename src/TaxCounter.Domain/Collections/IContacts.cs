using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>Contacts with people who are late, and the sheet of each account.</summary>
public interface IContacts
{
    /// <summary>By key; null when there is none.</summary>
    Task<Contact?> Find(ContactId id);

    /// <summary>Those of an account, newest first.</summary>
    Task<RecordPage<Contact>> OfAccount(AccountId account, int page);

    /// <summary>The sheet of an account, to be changed in this transaction; null while nobody worked it.</summary>
    Task<CallSheet?> Sheet(AccountId account);

    /// <summary>What a person holds at a moment; null for nothing.</summary>
    Task<AccountId?> HeldBy(string person, DateTime at);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Contact contact);

    /// <summary>Adds a sheet to the current transaction.</summary>
    void Add(CallSheet sheet);

    /// <summary>Notes that a sheet changes in this transaction.</summary>
    void Touch(CallSheet sheet);
}
