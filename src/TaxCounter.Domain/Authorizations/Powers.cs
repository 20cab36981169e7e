namespace TaxCounter.Domain.Authorizations;

/// <summary>What a representative may do.</summary>
[Flags]
public enum Powers
{
    None = 0,

    /// <summary>Be told and get copies.</summary>
    See = 1,

    /// <summary>Speak for the taxpayer.</summary>
    Speak = 2,

    /// <summary>Sign for the taxpayer.</summary>
    Sign = 4,

    /// <summary>Receive a refund; never by itself.</summary>
    ReceiveRefund = 8,
}
