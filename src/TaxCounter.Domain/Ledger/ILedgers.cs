using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Ledger;

/// <summary>Obligations with their movements.</summary>
public interface ILedgers
{
    /// <summary>The obligations of an account with their movements, by due date: the open ones, or all.</summary>
    Task<IReadOnlyList<ObligationLedger>> OfAccount(AccountId account, bool openOnly);

    /// <summary>The open obligations of several accounts with their movements, by account: for work on the whole office.</summary>
    Task<ILookup<AccountId, ObligationLedger>> OpenOf(IReadOnlyCollection<AccountId> accounts);

    /// <summary>What several accounts owe for one tax type and period, by account; those for which nothing was ever charged are not there.</summary>
    Task<IReadOnlyDictionary<AccountId, ObligationLedger>> Of(IReadOnlyCollection<AccountId> accounts, string taxType, Period period);

    /// <summary>Chosen obligations with their movements.</summary>
    Task<IReadOnlyList<ObligationLedger>> Find(IReadOnlyCollection<ObligationId> ids);

    /// <summary>What an account owes for one tax type and period; null where nothing was ever charged for it.</summary>
    Task<ObligationLedger?> Of(AccountId account, string taxType, Period period);

    /// <summary>Money of the account that pays nothing yet.</summary>
    Task<Money> Unapplied(AccountId account);

    /// <summary>The same by the day from which each credit counts, oldest first; what was applied or taken back is off the day it came from.</summary>
    Task<IReadOnlyList<DatedAmount>> UnappliedByDay(AccountId account);

    /// <summary>The open obligations of an account, with what this act posted to them and has not saved yet.</summary>
    Task<IReadOnlyList<ObligationLedger>> OpenNow(AccountId account);

    /// <summary>Of an account's unapplied credit what the customer wants the next charge to take, oldest first.</summary>
    Task<IReadOnlyList<CreditSource>> Carried(AccountId account);

    /// <summary>Which of some accounts have such credit.</summary>
    Task<IReadOnlyList<AccountId>> WithCarried(IReadOnlyCollection<AccountId> accounts);

    /// <summary>Adds an obligation to the current transaction.</summary>
    void Add(Obligation obligation);
}
