using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>The open credits, and what customers were asked about them.</summary>
public interface ICredits
{
    /// <summary>By key; null when it is used up.</summary>
    Task<OpenCredit?> Find(OpenCreditId id);

    /// <summary>The credits of an account, the earliest refund right first.</summary>
    Task<IReadOnlyList<OpenCredit>> OfAccount(AccountId account);

    /// <summary>The newest question about a credit; null where none was asked.</summary>
    Task<CreditQuestion?> Question(OpenCreditId credit);

    /// <summary>Adds a question to the current transaction.</summary>
    void Add(CreditQuestion question);

    /// <summary>The other accounts of the same taxpayer, by tax id, the oldest debt first.</summary>
    Task<IReadOnlyList<AccountId>> OthersOf(AccountId account);
}
