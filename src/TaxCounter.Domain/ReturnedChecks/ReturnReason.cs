namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>Why the bank did not pay a check, as its notice says.</summary>
public enum ReturnReason
{
    /// <summary>Nothing chosen yet.</summary>
    None = 0,

    /// <summary>Not enough in the account, or not collected yet.</summary>
    InsufficientFunds,

    /// <summary>The account is closed.</summary>
    AccountClosed,

    /// <summary>The customer stopped payment.</summary>
    PaymentStopped,

    /// <summary>The bank does not find the account.</summary>
    NoAccount,

    /// <summary>The signature is missing or irregular.</summary>
    Signature,

    /// <summary>Altered, forged, or said to be so.</summary>
    Altered,

    /// <summary>Refer to maker: the bank says nothing more.</summary>
    ReferToMaker,

    /// <summary>Something else, which the note says.</summary>
    Other,
}
