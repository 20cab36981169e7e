namespace TaxCounter.Domain.Correspondence;

/// <summary>How far a letter got.</summary>
public enum MailingState
{
    /// <summary>Written, and not on its way yet.</summary>
    Waiting = 1,

    /// <summary>Printed and in the mail.</summary>
    Mailed,

    /// <summary>Given to the customer at the counter.</summary>
    HandedOver,

    /// <summary>The mail brought it back.</summary>
    CameBack,
}
