using TaxCounter.Domain.Cases;

namespace TaxCounter.Web.Cases;

/// <summary>What the list and the report of a duty's cases are called, where they are, and how its states look.</summary>
/// <typeparam name="TVerb">What can be done with a case.</typeparam>
/// <typeparam name="TState">Where a case can be.</typeparam>
public sealed record CaseScreens<TVerb, TState>
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <summary>The duty's table.</summary>
    public required CaseTable<TVerb, TState> Table { get; init; }

    /// <summary>The address of the list: <c>/penalty-waivers</c>.</summary>
    public required string Url { get; init; }

    /// <summary>Several cases, as a title says it: <c>Penalty waivers</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Where a request starts, said where there is no case yet.</summary>
    public required string Start { get; init; }

    /// <summary>What the audit trail calls the report's file: <c>waiver.report-export</c>.</summary>
    public required string ExportCode { get; init; }

    /// <summary>Whether its cases are about amounts, which the list and the report show.</summary>
    public bool HasAmounts { get; init; } = true;

    /// <summary>How the tag of a state looks.</summary>
    public required Func<TState, string> Tag { get; init; }
}
