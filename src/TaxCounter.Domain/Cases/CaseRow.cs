using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>A case as a list shows it.</summary>
/// <typeparam name="TNumber">Its number.</typeparam>
/// <typeparam name="TState">Where it can be.</typeparam>
public sealed record CaseRow<TNumber, TState>
    where TNumber : struct
    where TState : struct, Enum
{
    public required TNumber Number { get; init; }

    public required TState State { get; init; }

    /// <summary>The account's number.</summary>
    public required AccountNumber Account { get; init; }

    /// <summary>The account's name.</summary>
    public required string Name { get; init; }

    /// <summary>The reason's code; empty in a draft that has none.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>The day it was begun.</summary>
    public required DateOnly TakenOn { get; init; }

    /// <summary>The name of who has it in hand.</summary>
    public required string HandledByName { get; init; }

    /// <summary>The last day for the answer that is expected.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    public required Money Requested { get; init; }

    public required Money Granted { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>What the decision was.</summary>
    public TState? Outcome { get; init; }

    /// <summary>Why it was decided so, as the letter says it.</summary>
    public string? DecisionReason { get; init; }
}
