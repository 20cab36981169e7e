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
}
