using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>Why unapplied credit is not applied.</summary>
public static class CreditRefusals
{
    /// <summary>No credit, or nothing it could pay.</summary>
    public static readonly Refusal Nothing = new("accounts.credit-nothing", "There is no unapplied credit that could pay something. It may have been applied already: look at the history.");

    /// <summary>Something moved since the page was shown.</summary>
    public static readonly Refusal Changed = new("accounts.credit-changed", "The account has changed since this page was shown. Look at the figures again, then apply the credit.");
}
