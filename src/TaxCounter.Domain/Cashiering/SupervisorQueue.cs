using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a supervisor is asked for.</summary>
public enum WaitingKind
{
    /// <summary>A receipt is to be voided.</summary>
    Void = 1,

    /// <summary>A counted drawer is to be accepted.</summary>
    Drawer,
}

/// <summary>Something that waits for a second person.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Key">The receipt's number or the drawer's key: what its page is opened by.</param>
/// <param name="What">What it is about, in words.</param>
/// <param name="Who">Who asks.</param>
/// <param name="Persons">Everybody who must not decide it: who asked, and whose money or drawer it is.</param>
/// <param name="Amount">The receipt's amount, or over and short of the drawer.</param>
/// <param name="Since">Since when it waits, UTC.</param>
/// <param name="Why">The reason given, if one.</param>
public sealed record WaitingItem(WaitingKind Kind, string Key, string What, string Who, IReadOnlyList<string> Persons, Money Amount, DateTime Since, string? Why)
{
    /// <summary>Whether this person must leave it to somebody else.</summary>
    public bool IsOwn(StaffMember who) => Persons.Any(p => who?.IsSamePerson(p) == true);
}

/// <summary>What waits for a supervisor, oldest first.</summary>
public interface ISupervisorQueue
{
    /// <summary>All of it; at most 500.</summary>
    Task<IReadOnlyList<WaitingItem>> Waiting();

    /// <summary>How many wait, and since when the oldest does (UTC); null when nothing waits.</summary>
    Task<(int Number, DateTime? Oldest)> Count();
}
