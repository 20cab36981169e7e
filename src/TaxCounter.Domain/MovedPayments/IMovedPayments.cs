using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>The moved payments of the office.</summary>
public interface IMovedPayments
{
    /// <summary>By key; null when there is none.</summary>
    Task<MovedPayment?> Find(MovedPaymentId id);

    /// <summary>By number; null when there is none.</summary>
    Task<MovedPayment?> Find(MovedPaymentNumber number);

    /// <summary>The moves of a payment that are posted or wait, oldest first.</summary>
    Task<IReadOnlyList<MovedPayment>> OfPayment(PostingId payment);

    /// <summary>Every move of a receipt's money, oldest first.</summary>
    Task<IReadOnlyList<MovedPayment>> OfReceipt(string receipt);

    /// <summary>Its postings that take money off and apply it, and were not taken back, in the order of the journal.</summary>
    Task<IReadOnlyList<Posting>> Postings(MovedPayment moved);

    /// <summary>What one person alone moved on these accounts since a day.</summary>
    Task<Money> MovedAlone(IReadOnlyCollection<AccountId> accounts, DateOnly since);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<MovedPaymentNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(MovedPayment moved);

    /// <summary>Notes that it changes in this transaction.</summary>
    void Touch(MovedPayment moved);
}
