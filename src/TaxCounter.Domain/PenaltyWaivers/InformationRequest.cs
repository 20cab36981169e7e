using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A letter that asks for more: what, by when, and whether it was answered.</summary>
public sealed class InformationRequest
{
    private InformationRequest() => What = AskedByName = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>What is missing, as the letter names it.</summary>
    public string What { get; private init; }

    /// <summary>The day of the letter.</summary>
    public DateOnly AskedOn { get; private init; }

    /// <summary>The last day to answer, by the rule book.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>Who asked.</summary>
    public string AskedByName { get; private init; }

    /// <summary>The day of the last reminder.</summary>
    public DateOnly? RemindedOn { get; internal set; }

    /// <summary>The day of the answer; null while there is none.</summary>
    public DateOnly? AnsweredOn { get; internal set; }

    /// <summary>What was answered, in short.</summary>
    public string? Answer { get; internal set; }

    /// <summary>The day on which the office went on, or closed, without an answer.</summary>
    public DateOnly? GivenUpOn { get; internal set; }

    /// <summary>Whether an answer is still waited for.</summary>
    public bool IsOpen => AnsweredOn is null && GivenUpOn is null;

    internal static InformationRequest Of(PenaltyWaiverId waiver, int number, string what, DateOnly dueOn, CounterAct act) =>
        new() { WaiverId = waiver, Number = number, What = what, AskedOn = act.Today, DueOn = dueOn, AskedByName = act.By.Name };
}
