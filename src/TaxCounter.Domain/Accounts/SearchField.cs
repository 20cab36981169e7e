namespace TaxCounter.Domain.Accounts;

/// <summary>By what an account can be found, so that a list can show what matched.</summary>
public enum SearchField
{
    /// <summary>The name over the door.</summary>
    TradeName = 1,

    /// <summary>The taxpayer's name.</summary>
    TaxpayerName,

    /// <summary>The street address.</summary>
    Address,

    /// <summary>The telephone.</summary>
    Phone,

    /// <summary>The tax id's last four.</summary>
    LastFour,

    /// <summary>The number of the office's former system, as a whole.</summary>
    OldNumber,
}
