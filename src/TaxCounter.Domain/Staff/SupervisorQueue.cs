using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>A kind of thing that waits for a second person.</summary>
/// <param name="Code">As filters say it: <c>void</c>, <c>drawer</c>, <c>rule</c>.</param>
/// <param name="Name">As the summary says it: "Voids".</param>
/// <param name="Needs">Who may decide such a thing; nobody else sees it.</param>
/// <param name="Pages">Where its pages lie; each is opened by its key: <c>/supervisor/voids</c>.</param>
public sealed record WaitingKind(string Code, string Name, Permission Needs, string Pages);

/// <summary>Something that waits for a second person.</summary>
public sealed record WaitingItem
{
    /// <summary>What kind of thing.</summary>
    public required WaitingKind Kind { get; init; }

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

    /// <summary>What deciding it needs.</summary>
    public Permission Needs => Kind.Needs;

    /// <summary>Whether this person must leave it to somebody else: it is their own work, or that of the one they decide for.</summary>
    public bool IsOwn(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return who.WhyNotSecond(Needs, Persons) is not null;
    }
}

/// <summary>One kind of thing that waits for a second person. A new kind joins the queue by one class that says this and is registered.</summary>
public interface IWaiting
{
    /// <summary>Which.</summary>
    WaitingKind Kind { get; }

    /// <summary>What waits, oldest first.</summary>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<WaitingItem>> Items(int most);

    /// <summary>Since when each of them waits (UTC); asked for on every page, so it reads no more than that.</summary>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<DateTime>> Since(int most);
}

/// <summary>What waits for a second person, of every kind that somebody may decide, oldest first.</summary>
public interface ISupervisorQueue
{
    /// <summary>The kinds this person may decide, by name.</summary>
    IReadOnlyList<WaitingKind> Kinds(StaffMember who);

    /// <summary>All of it that this person may decide, their own work included; at most 500.</summary>
    Task<IReadOnlyList<WaitingItem>> Waiting(StaffMember who);

    /// <summary>How many wait, and since when the oldest does (UTC); null when nothing waits.</summary>
    Task<(int Number, DateTime? Oldest)> Count(StaffMember who);
}
