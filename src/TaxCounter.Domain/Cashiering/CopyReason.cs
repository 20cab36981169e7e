namespace TaxCounter.Domain.Cashiering;

/// <summary>Why a receipt is printed once more.</summary>
public enum CopyReason
{
    /// <summary>The customer lost it.</summary>
    Lost = 1,

    /// <summary>The printer failed, or the paper was spoiled.</summary>
    PrinterFailed,

    /// <summary>It was not printed when the payment was taken.</summary>
    NotPrinted,

    /// <summary>For the office's own file.</summary>
    ForTheFile,

    /// <summary>Another person asks for it, with authorization: who, and by what.</summary>
    OtherPerson,

    /// <summary>Anything else, in words.</summary>
    Other,
}
