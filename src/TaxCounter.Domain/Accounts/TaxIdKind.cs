namespace TaxCounter.Domain.Accounts;

/// <summary>Which number a tax id is.</summary>
public enum TaxIdKind
{
    /// <summary>Federal employer identification number.</summary>
    Fein = 1,

    /// <summary>Social security number.</summary>
    Ssn = 2,
}
