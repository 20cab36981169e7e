namespace TaxCounter.Domain.Cashiering;

/// <summary>What a supervisor looks at before they close a day.</summary>
public enum DayExceptionKind
{
    /// <summary>A payment that counts from an earlier day.</summary>
    Backdated = 1,

    /// <summary>A receipt that was voided.</summary>
    Voided,

    /// <summary>A drawer that counted over.</summary>
    Over,

    /// <summary>A drawer that counted short.</summary>
    Short,

    /// <summary>Money of a posted payment that was moved to another account or period, or moved back.</summary>
    MovedPayment,

    /// <summary>A check that came back, was undone or redeposited.</summary>
    ReturnedCheck,

    /// <summary>Money that nobody knows yet whose it is.</summary>
    Suspense,

    /// <summary>A payment that was at the bank and was reversed to the credit of its account.</summary>
    Reversal,

    /// <summary>A drawer that was opened while an earlier one of its clerk was not finished.</summary>
    OpenedBeside,

    /// <summary>Cash of a drawer that went to the safe within the day.</summary>
    Drop,

    /// <summary>Large notes of a drawer that were changed for small ones.</summary>
    ChangeOrder,

    /// <summary>A drawer that passed from one clerk to another.</summary>
    Handover,

    /// <summary>A drawer or the safe that was counted by surprise.</summary>
    SurpriseCount,

    /// <summary>A receipt that was printed again.</summary>
    Copy,
}
