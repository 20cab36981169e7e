using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The visits and their receipts.</summary>
public interface IPaymentEvents
{
    /// <summary>By key; null when there is none.</summary>
    Task<PaymentEvent?> Find(PaymentEventId id);

    /// <summary>By receipt number; null when there is none.</summary>
    Task<PaymentEvent?> Find(ReceiptNumber number);

    /// <summary>The next receipt number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<ReceiptNumber> NextNumber(int year);

    /// <summary>Penalty and interest that accounts were not charged, since a day, by earlier effective dates that nobody or one person alone approved.</summary>
    Task<NotChargedBefore> NotCharged(IReadOnlyCollection<AccountId> accounts, DateOnly since);

    /// <summary>Whether a deposit that is sealed or further holds the drawer's money.</summary>
    Task<bool> IsSealedInDeposit(Drawer drawer);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(PaymentEvent paymentEvent);
}
