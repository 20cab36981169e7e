namespace TaxCounter.Domain.Accounts;

/// <summary>Where one thing of an account stands: the answer to "where is my refund?".</summary>
public sealed record Standing
{
    /// <summary>What it is: <c>refund</c>, <c>return</c>, <c>letter</c>.</summary>
    public required string What { get; init; }

    /// <summary>Its printed number; empty for what has none, such as a return that is missing.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about, in a few words; may be empty.</summary>
    public string About { get; init; } = "";

    /// <summary>Where it opens.</summary>
    public required string Page { get; init; }

    /// <summary>Where it is, in a few words.</summary>
    public required string Where { get; init; }

    /// <summary>Since when it is there, UTC; null where only a day is known.</summary>
    public DateTime? Since { get; init; }

    /// <summary>Since which day it is there, where no moment is known.</summary>
    public DateOnly? SinceDay { get; init; }

    /// <summary>What comes next, and whom it waits for.</summary>
    public required Prospect Ahead { get; init; }

    /// <summary>The name of the clerk who has it in hand; empty where it waits for somebody else.</summary>
    public string InHandOf { get; init; } = "";

    /// <summary>The last day for what it waits for.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether nothing is left to come.</summary>
    public bool IsOver => Ahead.Awaits == Awaits.Nobody;
}
