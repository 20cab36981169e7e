using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Deposits;

/// <summary>The deposits of the office.</summary>
public interface IDeposits
{
    /// <summary>By key; null when there is none.</summary>
    Task<Deposit?> Find(DepositId id);

    /// <summary>The drawers in it.</summary>
    Task<IReadOnlyList<Drawer>> DrawersOf(DepositId id);

    /// <summary>What its drawers say it must hold, voids after their close taken out.</summary>
    Task<DepositContents> Contents(DepositId id);

    /// <summary>The same, of drawers that are read already.</summary>
    Task<DepositContents> Contents(IReadOnlyList<Drawer> drawers);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<DepositNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Deposit deposit);
}
