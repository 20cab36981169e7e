using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>One step in the story of a case. Never changed.</summary>
/// <typeparam name="TVerb">What can be done with the case.</typeparam>
/// <typeparam name="TState">Where the case can be.</typeparam>
public sealed class CaseStep<TVerb, TState>
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private CaseStep() => By = null!;

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>What was done.</summary>
    public TVerb Verb { get; private init; }

    /// <summary>Where it led.</summary>
    public TState State { get; private init; }

    /// <summary>Whether it prepared the case, so that who did it cannot decide.</summary>
    public bool Prepares { get; private init; }

    /// <summary>Who took it and when; a decision under a delegation bears both names.</summary>
    public Signature By { get; private init; }

    /// <summary>What was written with it; null where nothing was.</summary>
    public string? Note { get; private init; }

    internal static CaseStep<TVerb, TState> Of(int number, TVerb verb, TState state, bool prepares, string? note, Signature by) =>
        new() { Number = number, Verb = verb, State = state, Prepares = prepares, Note = note, By = by };
}
