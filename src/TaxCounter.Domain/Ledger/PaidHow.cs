namespace TaxCounter.Domain.Ledger;

/// <summary>How one period was paid.</summary>
public enum PaidHow
{
    /// <summary>All tax by the due date.</summary>
    OnTime = 1,

    /// <summary>All tax, but later.</summary>
    Late,

    /// <summary>Tax is still unpaid.</summary>
    Unpaid,
}
