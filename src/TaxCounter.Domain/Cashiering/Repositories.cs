using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The drawers of the office.</summary>
public interface IDrawers
{
    /// <summary>By key; null when there is none.</summary>
    Task<Drawer?> Find(DrawerId id);

    /// <summary>The drawer a clerk still keeps, not yet turned in; null when there is none.</summary>
    Task<Drawer?> KeptBy(StaffId clerk);

    /// <summary>The drawer of a number that is not yet turned in; null when there is none.</summary>
    Task<Drawer?> InUse(int number);

    /// <summary>What the receipts say lies in it, float included.</summary>
    Task<DrawerContents> Contents(Drawer drawer);

    /// <summary>
    /// Money went in or out, or its deposit was sealed: the drawer's version moves on, so that of a payment and a count, or of a void and a seal,
    /// at the same moment only one is kept and the other looks again.
    /// </summary>
    void Touch(Drawer drawer);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Drawer drawer);
}

/// <summary>The visits and their receipts.</summary>
public interface IPaymentEvents
{
    /// <summary>By key; null when there is none.</summary>
    Task<PaymentEvent?> Find(PaymentEventId id);

    /// <summary>By receipt number; null when there is none.</summary>
    Task<PaymentEvent?> Find(ReceiptNumber number);

    /// <summary>The next receipt number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<ReceiptNumber> NextNumber(int year);

    /// <summary>Whether a deposit that is sealed or further holds the drawer's money.</summary>
    Task<bool> IsSealedInDeposit(Drawer drawer);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(PaymentEvent paymentEvent);
}

/// <summary>The business days, until they are closed.</summary>
public interface IBusinessDays
{
    /// <summary>What keeps a day from closing, one sentence each; none when it may close.</summary>
    Task<IReadOnlyList<string>> WhyNotClose(DateOnly day);

    /// <summary>What a day took in, for its closing record.</summary>
    Task<DayTotals> Totals(DateOnly day);
}
