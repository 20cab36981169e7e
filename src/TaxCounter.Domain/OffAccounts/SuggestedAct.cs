namespace TaxCounter.Domain.OffAccounts;

/// <summary>What is best done with a credit.</summary>
public enum SuggestedAct
{
    /// <summary>Pay what the taxpayer owes.</summary>
    Apply = 1,

    /// <summary>Write it off.</summary>
    WriteOff,

    /// <summary>Ask the customer.</summary>
    Ask,

    /// <summary>Leave it for the next charge.</summary>
    Carry,

    /// <summary>Wait for the customer's answer.</summary>
    Wait,
}
