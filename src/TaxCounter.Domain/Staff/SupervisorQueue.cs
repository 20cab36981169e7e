using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Something that waits for a second person.</summary>
public sealed record WaitingItem
{
    /// <summary>What kind of thing, as filters say it: <c>void</c>, <c>drawer</c>, <c>rule</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What its page is opened by: a receipt number, a key.</summary>
    public required string Key { get; init; }

    /// <summary>The part of the supervisor's area that its page lies in: <c>voids</c>.</summary>
    public required string Pages { get; init; }

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

    /// <summary>Whether this person must leave it to somebody else.</summary>
    public bool IsOwn(StaffMember who) => Persons.Any(p => who?.IsSamePerson(p) == true);
}

/// <summary>One kind of thing that waits for a second person. A new kind joins the queue by one class that says this and is registered.</summary>
public interface IWaiting
{
    /// <summary>What waits, oldest first.</summary>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<WaitingItem>> Items(int most);

    /// <summary>Since when each of them waits (UTC); asked for on every page, so it reads no more than that.</summary>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<DateTime>> Since(int most);
}

/// <summary>What waits for a supervisor, of every kind, oldest first.</summary>
public interface ISupervisorQueue
{
    /// <summary>All of it; at most 500.</summary>
    Task<IReadOnlyList<WaitingItem>> Waiting();

    /// <summary>How many wait, and since when the oldest does (UTC); null when nothing waits.</summary>
    Task<(int Number, DateTime? Oldest)> Count();
}
