using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>Why unapplied credit is not applied.</summary>
public static class CreditRefusals
{
    /// <summary>No credit, or nothing it could pay.</summary>
    public static readonly Refusal Nothing = new("accounts.credit-nothing", "There is no unapplied credit that could pay something. It may have been applied already: look at the history.");

    /// <summary>Something moved since the page was shown.</summary>
    public static readonly Refusal Changed = new("accounts.credit-changed", "The account has changed since this page was shown. Look at the figures again, then apply the credit.");

    /// <summary>Nothing of the kind, or taken back before.</summary>
    public static readonly Refusal NotApplied = new("accounts.credit-not-applied", "This credit is not applied any more: it was reversed before. Look at the history.");

    /// <summary>No reason.</summary>
    public static readonly Refusal NoReason = new("accounts.credit-no-reason", "Enter why the credit is reversed.");
}
