namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Where a payment plan is. How it goes (kept, late, paid in full) is no state: it is read from the journal each time.</summary>
public enum PaymentPlanState
{
    /// <summary>Asked for; it waits for a supervisor and nothing is agreed.</summary>
    Requested = 1,

    /// <summary>A supervisor denied it.</summary>
    Denied,

    /// <summary>Who asked withdrew it.</summary>
    Withdrawn,

    /// <summary>In force.</summary>
    Agreed,

    /// <summary>In force, and the customer was written to: it ends unless something happens by a day.</summary>
    Notice,

    /// <summary>Put in default by a supervisor: all of it is due at once.</summary>
    Defaulted,

    /// <summary>Paid in full.</summary>
    Completed,

    /// <summary>Ended for another reason than a default.</summary>
    Ended,
}
