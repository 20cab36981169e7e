using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>One step in the story of a case: who did what and when. Never changed.</summary>
public sealed class WaiverStep
{
    private WaiverStep() => Person = Name = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>What was done.</summary>
    public WaiverVerb Verb { get; private init; }

    /// <summary>Where it led.</summary>
    public WaiverState State { get; private init; }

    /// <summary>The person.</summary>
    public string Person { get; private init; }

    /// <summary>Their name.</summary>
    public string Name { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>What was said with it.</summary>
    public string? Note { get; private init; }

    /// <summary>Whether it prepared the case, so that who did it cannot decide.</summary>
    public bool Prepares => Verb is not (WaiverVerb.Open or WaiverVerb.Decide or WaiverVerb.Return or WaiverVerb.AskReversal or WaiverVerb.Reverse or WaiverVerb.RefuseReversal);

    internal static WaiverStep Of(PenaltyWaiverId waiver, int number, WaiverVerb verb, WaiverState state, string? note, CounterAct act) =>
        new() { WaiverId = waiver, Number = number, Verb = verb, State = state, Person = act.By.Person, Name = Decides(verb) ? act.By.NameFor(Permission.DecideWaiver) : act.By.Name, At = act.At, Note = note };

    private static bool Decides(WaiverVerb verb) => verb is WaiverVerb.Open or WaiverVerb.Decide or WaiverVerb.Return or WaiverVerb.Reverse or WaiverVerb.RefuseReversal;
}
