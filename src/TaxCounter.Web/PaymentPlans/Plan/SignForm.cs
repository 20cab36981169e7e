namespace TaxCounter.Web.PaymentPlans;

/// <summary>The day the customer signed.</summary>
public sealed class SignForm
{
    /// <summary>The day.</summary>
    public DateOnly? SignedOn { get; set; }
}
