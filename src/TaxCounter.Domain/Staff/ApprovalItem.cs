using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Something that waits for a second person.</summary>
public sealed record ApprovalItem
{
    /// <summary>What kind of thing.</summary>
    public required ApprovalKind Kind { get; init; }

    /// <summary>What its page is opened by: a receipt number, a key.</summary>
    public required string Key { get; init; }

    /// <summary>What it is about, in words.</summary>
    public required string What { get; init; }

    /// <summary>Who asks.</summary>
    public required string Who { get; init; }

    /// <summary>Everybody who must not decide it: who asked, and whose money or drawer it is.</summary>
    public required IReadOnlyList<string> Persons { get; init; }

    /// <summary>What it is worth; null where it is no matter of one amount.</summary>
    public Money? Amount { get; init; }

    /// <summary>The amount as the list says it: <c>80.00</c>, <c>3.00 short</c>, <c>agrees</c>.</summary>
    public required string AmountWords { get; init; }

    /// <summary>Since when it waits, UTC.</summary>
    public required DateTime Since { get; init; }

    /// <summary>The reason given; null where none is called for, or none was given yet.</summary>
    public string? Why { get; init; }

    /// <summary>The revision of it, which a first of two approvals is bound to; null where one person is always enough.</summary>
    public string? Revision { get; init; }

    /// <summary>The last first of two approvals that was given to it; null where none was.</summary>
    public FirstApproval? LastApproval { get; init; }

    /// <summary>The first of two approvals that counts; null where it waits for the first, or for the only one.</summary>
    public FirstApproval? First => LastApproval?.Stands(Revision) == true ? LastApproval : null;

    /// <summary>What deciding it needs.</summary>
    public Permission Needs => Kind.Needs;

    /// <summary>Whether this person must leave it to somebody else: it is their own work or that of the one they decide for, or theirs is the first of two approvals.</summary>
    public bool IsOwn(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return who.WhyNotSecond(Needs, [.. Persons, First?.Approved.Person]) is not null;
    }
}
