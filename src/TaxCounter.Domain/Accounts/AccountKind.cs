namespace TaxCounter.Domain.Accounts;

/// <summary>What kind of customer an account is for.</summary>
public enum AccountKind
{
    /// <summary>A business: taxes and licenses.</summary>
    Business = 1,

    /// <summary>A household with sewer and solid-waste fees.</summary>
    UserFee = 2,
}
