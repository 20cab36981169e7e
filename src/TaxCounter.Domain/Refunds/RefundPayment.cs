namespace TaxCounter.Domain.Refunds;

/// <summary>How finance pays a refund.</summary>
public enum RefundPayment
{
    /// <summary>By check to the payee's address.</summary>
    Check = 1,

    /// <summary>By ACH to the account that finance has on file.</summary>
    Ach,
}
