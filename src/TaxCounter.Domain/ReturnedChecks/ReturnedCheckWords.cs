namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>States and reasons as a clerk says them.</summary>
public static class ReturnedCheckWords
{
    // No arm for "all others": a new one is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>In a word or two.</summary>
    public static string Words(this ReturnedCheckState state) => state switch
    {
        ReturnedCheckState.Returned => "returned",
        ReturnedCheckState.Redeposited => "redeposited and paid",
        ReturnedCheckState.Undone => "undone: bank error",
    };

    /// <summary>As the list offers it.</summary>
    public static string Words(this ReturnReason reason) => reason switch
    {
        ReturnReason.None => "choose",
        ReturnReason.InsufficientFunds => "insufficient funds",
        ReturnReason.AccountClosed => "account closed",
        ReturnReason.PaymentStopped => "payment stopped",
        ReturnReason.NoAccount => "no account found",
        ReturnReason.Signature => "signature missing or irregular",
        ReturnReason.Altered => "altered or forged",
        ReturnReason.ReferToMaker => "refer to maker",
        ReturnReason.Other => "another reason",
    };

    /// <summary>The name under which a language says it in a letter.</summary>
    public static string Key(this ReturnReason reason) => "returned-check-" + reason switch
    {
        ReturnReason.InsufficientFunds => "insufficient-funds",
        ReturnReason.AccountClosed => "account-closed",
        ReturnReason.PaymentStopped => "payment-stopped",
        ReturnReason.NoAccount => "no-account",
        ReturnReason.Signature => "signature",
        ReturnReason.Altered => "altered",
        ReturnReason.ReferToMaker => "refer-to-maker",
        ReturnReason.None or ReturnReason.Other => "other",
    };
#pragma warning restore CS8524
}
