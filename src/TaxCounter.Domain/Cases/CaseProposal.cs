namespace TaxCounter.Domain.Cases;

/// <summary>A state in which a case waits for a second person, and how Approvals lists it there.</summary>
/// <param name="State">Where it waits.</param>
/// <param name="Verb">The step by which a clerk brought it there: the last one says who asks, since when, and why.</param>
/// <param name="What">What the row begins with: <c>Reverse waiver</c>.</param>
/// <param name="Figure">The amount of the row.</param>
/// <typeparam name="TVerb">What can be done with a case.</typeparam>
/// <typeparam name="TState">Where a case can be.</typeparam>
public sealed record CaseProposal<TVerb, TState>(TState State, TVerb Verb, string What, CaseFigure Figure)
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <summary>The case's own field that says why, where the note of the step does not.</summary>
    public string? Why { get; init; }
}
