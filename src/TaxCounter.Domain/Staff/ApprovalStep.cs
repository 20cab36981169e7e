namespace TaxCounter.Domain.Staff;

/// <summary>What came of it when somebody agreed.</summary>
public enum ApprovalStep
{
    /// <summary>It is decided: one person is enough, or this is the second one.</summary>
    Decides = 1,

    /// <summary>It is the first of two approvals; nothing else happened.</summary>
    FirstOfTwo,
}
