using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>What somebody is about to agree to, as far as a second approver must agree to the same.</summary>
public sealed record ApprovalAsked
{
    /// <summary>The kind of approval.</summary>
    public required ApprovalKind Kind { get; init; }

    /// <summary>What the item's page is opened by: a receipt number, a key.</summary>
    public required string Key { get; init; }

    /// <summary>The revision of the item that was read: anything else is another item.</summary>
    public required string Revision { get; init; }

    /// <summary>What it comes to, without a sign.</summary>
    public required Money Amount { get; init; }

    /// <summary>What was decided before on the same accounts and counts to the limits, where the one who asks knows it; the rest is looked up.</summary>
    public Money Before { get; init; }

    /// <summary>What exactly is agreed to, as a fingerprint of 64 characters at most; empty where there is only yes or no.</summary>
    public string Terms { get; init; } = "";

    /// <summary>What the audit trail calls the decision: <c>cashiering.void-approve</c>. The first of two is called the same with <c>-first</c> behind it.</summary>
    public required string What { get; init; }

    /// <summary>What the audit trail says it was done to.</summary>
    public required string Subject { get; init; }
}
