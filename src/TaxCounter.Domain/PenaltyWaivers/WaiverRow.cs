using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A case as a list shows it.</summary>
public sealed record WaiverRow
{
    /// <summary>Its number.</summary>
    public required WaiverNumber Number { get; init; }

    /// <summary>Where it is.</summary>
    public required WaiverState State { get; init; }

    /// <summary>The account's number.</summary>
    public required AccountNumber Account { get; init; }

    /// <summary>The account's name.</summary>
    public required string Name { get; init; }

    /// <summary>The ground's code.</summary>
    public required string Ground { get; init; }

    /// <summary>The day it was begun.</summary>
    public required DateOnly TakenOn { get; init; }

    /// <summary>Who has it in hand.</summary>
    public required string HandledByName { get; init; }

    /// <summary>The last day for the answer that is waited for.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    /// <summary>What was asked for.</summary>
    public required Money Asked { get; init; }

    /// <summary>What was granted.</summary>
    public required Money Granted { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>What the decision was.</summary>
    public WaiverState? Outcome { get; init; }

    /// <summary>Why, as the letter says it.</summary>
    public string? Reason { get; init; }
}
