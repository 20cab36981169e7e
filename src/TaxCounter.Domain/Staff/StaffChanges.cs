namespace TaxCounter.Domain.Staff;

/// <summary>
/// Counts what this program changed about user accounts (disabled, new password), so that what it remembers of open sessions is looked up again with the next request.
/// </summary>
public sealed class StaffChanges
{
    private long _count;

    /// <summary>How many so far.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>One more.</summary>
    public void Happened() => Interlocked.Increment(ref _count);
}
