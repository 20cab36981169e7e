using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>One way from the start page into a duty.</summary>
public sealed record MenuEntry
{
    /// <summary>Where it stands: 10, 20, 30 … from the top; no two entries share a place.</summary>
    public required int Place { get; init; }

    /// <summary>What the permission table must allow for it to be shown.</summary>
    public required Permission Needs { get; init; }

    /// <summary>What it is, in the counter's words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it leads.</summary>
    public required string Url { get; init; }

    /// <summary>Its letter, its digit, or two of them: pressed after the key for duties (G as shipped) it opens the page from anywhere. None begins another.</summary>
    public required string Key { get; init; }

    /// <summary>The key under which the page of approvals offers it too; null where it does not.</summary>
    public string? ApprovalsKey { get; init; }

    /// <summary>A few quiet words below.</summary>
    public string Note { get; init; } = "";
}
