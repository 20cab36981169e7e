namespace TaxCounter.Domain.Ledger;

/// <summary>The causes of a credit as a list says them.</summary>
public static class CreditCauseWords
{
    // No arm for "all others": a new cause is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>In two or three words.</summary>
    public static string Words(this CreditCause cause) => cause switch
    {
        CreditCause.PaidTwice => "paid twice",
        CreditCause.SwappedDigits => "swapped digits",
        CreditCause.WrongPeriod => "wrong period or account",
        CreditCause.Amended => "amended return",
        CreditCause.Waived => "waived after payment",
        CreditCause.Unapplied => "unapplied",
        CreditCause.Adjusted => "adjusted",
        CreditCause.LateChargesFell => "late charges fell",
        CreditCause.Moved => "moved payment",
    };
#pragma warning restore CS8524
}
