namespace TaxCounter.Domain.Accounts;

/// <summary>What the office has on file of an account and a clerk may change, each with its day.</summary>
public enum FilePart
{
    /// <summary>Where letters go.</summary>
    Mailing = 1,

    /// <summary>Where the business or the household is.</summary>
    Location,

    Phone,

    /// <summary>A second telephone.</summary>
    OtherPhone,

    Email,

    /// <summary>A second e-mail address.</summary>
    OtherEmail,

    /// <summary>The language of letters.</summary>
    Language,

    /// <summary>An owner, officer or partner.</summary>
    Officer,
}
