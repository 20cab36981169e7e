namespace TaxCounter.Domain.Cashiering;

/// <summary>Where a receipt stands.</summary>
public enum ReceiptState
{
    /// <summary>Good.</summary>
    Issued = 1,

    /// <summary>Somebody asked for it to be voided; it is good until a second person agrees.</summary>
    VoidRequested,

    /// <summary>Voided; its number stays used.</summary>
    Voided,
}
