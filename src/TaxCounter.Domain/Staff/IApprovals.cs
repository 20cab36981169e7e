namespace TaxCounter.Domain.Staff;

/// <summary>What waits for a second person, of every kind that somebody may decide, oldest first.</summary>
public interface IApprovals
{
    /// <summary>The most that are read at once.</summary>
    const int Most = 5000;

    /// <summary>The kinds this person may decide, by name.</summary>
    IReadOnlyList<ApprovalKind> Kinds(StaffMember who);

    /// <summary>All of it that this person may decide, their own work included; at most <see cref="Most"/>, those that wait longest.</summary>
    Task<IReadOnlyList<ApprovalItem>> Waiting(StaffMember who);

    /// <summary>What waits under a key, whoever asks; null when nothing does.</summary>
    Task<ApprovalItem?> Find(string kind, string key);

    /// <summary>Since when it waits under a key (UTC), whoever asks; null when nothing does.</summary>
    Task<DateTime?> Since(string kind, string key);

    /// <summary>How many wait, and since when the oldest does (UTC); null when nothing waits.</summary>
    Task<(int Number, DateTime? Oldest)> Count(StaffMember who);
}
