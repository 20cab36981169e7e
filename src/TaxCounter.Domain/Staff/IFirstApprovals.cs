namespace TaxCounter.Domain.Staff;

/// <summary>The first approvals of what needs two.</summary>
public interface IFirstApprovals
{
    /// <summary>The last one of an item, whether it still counts or not; null when there is none.</summary>
    /// <param name="kind">The code of the kind of approval.</param>
    /// <param name="key">What the item's page is opened by.</param>
    Task<FirstApproval?> LastOf(string kind, string key);

    /// <summary>Keeps one.</summary>
    void Add(FirstApproval approval);
}
