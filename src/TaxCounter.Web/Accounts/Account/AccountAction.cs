namespace TaxCounter.Web.Accounts;

/// <summary>A way on from the page of an account.</summary>
public sealed record AccountAction
{
    /// <summary>Where it stands: 10, 20, 30 … from the top.</summary>
    public required int Place { get; init; }

    /// <summary>What it is, in the counter's words.</summary>
    public required string Text { get; init; }

    /// <summary>A few quiet words below.</summary>
    public required string Note { get; init; }

    /// <summary>Where it leads.</summary>
    public required string Url { get; init; }

    /// <summary>The key that opens it; null for none.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is what most customers come for.</summary>
    public bool IsMain { get; init; }
}
