namespace TaxCounter.Domain.PaymentPlans;

/// <summary>What happened to a payment plan.</summary>
public enum PlanAct
{
    /// <summary>Its terms were agreed.</summary>
    Agreed = 1,

    /// <summary>The customer signed the agreement.</summary>
    Signed,

    /// <summary>Other terms were agreed.</summary>
    Changed,

    /// <summary>The letter that says what is late and until when it can be made good.</summary>
    CureLetter,

    /// <summary>The notice before a change for changed circumstances.</summary>
    ChangeNotice,

    /// <summary>What was late was made good.</summary>
    Cured,

    /// <summary>A notice was taken back.</summary>
    NoticeTakenBack,

    /// <summary>Put in default.</summary>
    Defaulted,

    /// <summary>In force again after a default.</summary>
    Reinstated,

    /// <summary>Paid in full.</summary>
    Completed,

    /// <summary>Owed again after it was paid in full.</summary>
    Reopened,

    /// <summary>Ended for another reason.</summary>
    Ended,
}
