using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>A request for information: a letter that names what is missing and the last day to answer, and what came of it.</summary>
public sealed class InformationRequest
{
    private InformationRequest() => What = RequestedByName = "";

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>What is missing, as the letter names it.</summary>
    public string What { get; private init; }

    /// <summary>The day of the letter.</summary>
    public DateOnly RequestedOn { get; private init; }

    /// <summary>The last day to answer, by the rule book.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>The name of who wrote it.</summary>
    public string RequestedByName { get; private init; }

    /// <summary>The day of the last reminder; null while there is none.</summary>
    public DateOnly? RemindedOn { get; internal set; }

    /// <summary>The day of the answer; null while there is none.</summary>
    public DateOnly? AnsweredOn { get; internal set; }

    /// <summary>What was answered, in short.</summary>
    public string? Answer { get; internal set; }

    /// <summary>The day on which the office went on, or closed the case, without an answer.</summary>
    public DateOnly? GivenUpOn { get; internal set; }

    /// <summary>Whether an answer is still expected.</summary>
    public bool IsOpen => AnsweredOn is null && GivenUpOn is null;

    internal static InformationRequest Of(int number, string what, DateOnly dueOn, CounterAct act) =>
        new() { Number = number, What = what, RequestedOn = act.Today, DueOn = dueOn, RequestedByName = act.By.Name };
}
