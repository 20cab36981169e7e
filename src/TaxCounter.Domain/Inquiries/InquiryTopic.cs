namespace TaxCounter.Domain.Inquiries;

/// <summary>What an inquiry is about.</summary>
public enum InquiryTopic
{
    /// <summary>What is owed and why.</summary>
    Balance,

    /// <summary>Paying, receipts, drawers.</summary>
    Payment,

    /// <summary>Returns.</summary>
    Return,

    /// <summary>Registering a business or coding it.</summary>
    Registration,

    /// <summary>Licenses.</summary>
    License,

    /// <summary>Penalty waivers.</summary>
    PenaltyWaiver,

    /// <summary>Charges that are said to be wrong.</summary>
    Adjustment,

    /// <summary>Payment plans.</summary>
    PaymentPlan,

    /// <summary>Refunds and credits.</summary>
    Refund,

    /// <summary>What is overdue: calls, promises, demands.</summary>
    Overdue,

    /// <summary>A returned check.</summary>
    ReturnedCheck,

    /// <summary>A letter or a notice.</summary>
    Letter,

    /// <summary>Names, addresses, telephone numbers, who may speak.</summary>
    Details,

    /// <summary>Rates, forms, due dates, rights: what the rules say.</summary>
    Rules,

    /// <summary>Something else.</summary>
    Other,
}
