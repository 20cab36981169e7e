namespace TaxCounter.Web.Refunds;

/// <summary>A payment as finance reports it.</summary>
public sealed class PaidForm
{
    /// <summary>The number of the check, or the ACH reference.</summary>
    public string? Reference { get; set; }

    /// <summary>The day it was paid.</summary>
    public DateOnly? PaidOn { get; set; }
}
