namespace TaxCounter.Domain.MovedPayments;

/// <summary>States as a clerk says them.</summary>
public static class MovedPaymentWords
{
    // No arm for "all others": a new state is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>In a word or two.</summary>
    public static string Words(this MovedPaymentState state) => state switch
    {
        MovedPaymentState.Requested => "waits for approval",
        MovedPaymentState.Posted => "posted",
        MovedPaymentState.Denied => "denied",
        MovedPaymentState.Withdrawn => "withdrawn",
        MovedPaymentState.Reversed => "reversed",
    };
#pragma warning restore CS8524
}
