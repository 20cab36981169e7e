namespace TaxCounter.Data.Imports;

/// <summary>The four export files an office hands over, in the order they are imported.</summary>
public enum ImportKind
{
    /// <summary>accounts.csv.</summary>
    Accounts = 1,

    /// <summary>registrations.csv.</summary>
    Registrations,

    /// <summary>charges.csv.</summary>
    Charges,

    /// <summary>payments.csv.</summary>
    Payments,
}
