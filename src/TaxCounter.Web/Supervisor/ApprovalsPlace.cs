namespace TaxCounter.Web.Supervisor;

/// <summary>Where an item lies in somebody's inbox, with the way on from it; every decision page shows it (<c>_Place.cshtml</c>).</summary>
public sealed record ApprovalsPlace
{
    /// <summary>Whether this person has an inbox.</summary>
    public bool IsShown { get; init; }

    /// <summary>The item's kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The item's key.</summary>
    public required string Key { get; init; }

    /// <summary>The filter, as an address carries it.</summary>
    public required string Query { get; init; }

    /// <summary>Whether the inbox is narrowed.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>1, 2, 3 …; null for what does not wait for this person.</summary>
    public int? At { get; init; }

    /// <summary>How many of the filter wait for this person.</summary>
    public int Of { get; init; }

    /// <summary>Since when the item waits (UTC); null for what does not wait for this person.</summary>
    public DateTime? Since { get; init; }

    /// <summary>What is said of a first of two approvals that was given to the item; null where none was.</summary>
    public string? FirstApproval { get; init; }

    /// <summary>The next one; after the last the first. Null where there is no other.</summary>
    public string? NextUrl { get; init; }

    /// <summary>The one before; before the first the last. Null where there is no other.</summary>
    public string? PreviousUrl { get; init; }

    /// <summary>The inbox with the filter.</summary>
    public string ListUrl => ApprovalsDesk.Url + Query;

    /// <summary>"3 of 12 approvals".</summary>
    public string Words => $"{(At is { } at ? $"{at} of {Of} approvals" : Of == 0 ? "no other approvals" : Of == 1 ? "1 approval" : $"{Of} approvals")}{(IsFiltered ? ", filtered" : "")}";

    /// <summary>An address of a decision with the filter along: for the form that decides.</summary>
    public string Carry(string url) => url + Query;
}
