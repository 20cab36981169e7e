namespace TaxCounter.Domain.MovedPayments;

/// <summary>States as a clerk says them.</summary>
public static class MovedPaymentWords
{
    /// <summary>What it is called: a moved payment, or the reversal of a banked one.</summary>
    public static string Name(this MovedPayment moved) => moved?.IsReversal == true ? "Reversal of a banked payment" : "Moved payment";

    /// <summary>Where it is, in a word or two; a reversal that was taken back is undone.</summary>
    public static string StateWords(this MovedPayment moved)
    {
        ArgumentNullException.ThrowIfNull(moved);
        return moved is { IsReversal: true, State: MovedPaymentState.Reversed } ? "undone" : moved.State.Words();
    }

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
