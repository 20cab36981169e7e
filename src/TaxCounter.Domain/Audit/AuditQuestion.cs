namespace TaxCounter.Domain.Audit;

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
