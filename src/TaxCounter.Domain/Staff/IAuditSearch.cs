using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>The end of the audit trail at a moment: whoever holds this on paper can tell later whether anything before it was changed or cut off.</summary>
/// <param name="Sequence">The last entry's number.</param>
/// <param name="Hash">Its hash, 64 hexadecimal digits.</param>
public sealed record AuditPoint(long Sequence, string Hash)
{
    /// <summary>The hash in groups of four, as printed.</summary>
    public string Grouped => string.Join(' ', Hash.Chunk(4).Select(c => new string(c)));
}

/// <summary>What is asked of the audit trail; what is null or empty is not asked.</summary>
public sealed record AuditQuestion
{
    /// <summary>The most entries on a page.</summary>
    public const int PageSize = 50;

    /// <summary>The last page that is shown; whoever needs more asks more narrowly.</summary>
    public const int LastPage = 200;

    /// <summary>The most entries in a file.</summary>
    public const int LargestFile = 10_000;

    /// <summary>A user name, an employee number or a part of a name.</summary>
    public string? Who { get; init; }

    /// <summary>The code of an act: <c>receipt.copy</c>.</summary>
    public string? What { get; init; }

    /// <summary>An account's ten digits.</summary>
    public string? Account { get; init; }

    /// <summary>What it was done to, as the trail writes it: a receipt number, a deposit, a day.</summary>
    public string? Subject { get; init; }

    /// <summary>From this moment on (UTC).</summary>
    public DateTime? From { get; init; }

    /// <summary>Before this moment (UTC).</summary>
    public DateTime? Before { get; init; }

    /// <summary>A part of the reason or the details.</summary>
    public string? Text { get; init; }

    /// <summary>Whether nothing is asked but perhaps a text: then only the newest entries are looked through.</summary>
    public bool IsWide => Who is null && What is null && Account is null && Subject is null && From is null && Before is null;
}

/// <summary>One entry as found.</summary>
public sealed record AuditRow
{
    /// <summary>Its number in the chain.</summary>
    public required long Sequence { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>The employee number.</summary>
    public required string Person { get; init; }

    /// <summary>The name then.</summary>
    public required string Name { get; init; }

    /// <summary>The workstation, or the verb.</summary>
    public required string From { get; init; }

    /// <summary>The act's code.</summary>
    public required string What { get; init; }

    /// <summary>What it was done to.</summary>
    public required string? Subject { get; init; }

    /// <summary>The account it concerns.</summary>
    public required string? Account { get; init; }

    /// <summary>Why.</summary>
    public required string? Reason { get; init; }

    /// <summary>Anything more.</summary>
    public required string? Details { get; init; }
}

/// <summary>Looks through the audit trail.</summary>
public interface IAuditSearch
{
    /// <summary>How many of the newest entries a text alone is looked for in.</summary>
    const int WideReach = 100_000;

    /// <summary>Entries, newest first. An account's include those of the receipts that paid it.</summary>
    Task<IReadOnlyList<AuditRow>> FindAsync(AuditQuestion question, int skip, int take);

    /// <summary>Every kind of act there is an entry of.</summary>
    Task<IReadOnlyList<string>> KindsAsync();
}
