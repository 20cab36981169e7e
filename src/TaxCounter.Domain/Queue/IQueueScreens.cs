namespace TaxCounter.Domain.Queue;

/// <summary>The tablets at the door.</summary>
public interface IQueueScreens
{
    /// <summary>By the hash of the code that pairs it; null when there is none.</summary>
    Task<QueueScreen?> WithCode(string hash);

    /// <summary>Whether a key is of a paired tablet.</summary>
    Task<bool> IsPaired(string keyHash);

    /// <summary>Those that are paired, oldest first.</summary>
    Task<IReadOnlyList<QueueScreen>> Paired();

    /// <summary>Adds one to the current transaction.</summary>
    void Add(QueueScreen screen);

    /// <summary>Takes away one, and codes that nobody entered before a moment.</summary>
    Task Remove(QueueScreenId? id, DateTime unusedBefore);
}
