using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Journal;

/// <summary>A request to reopen a closed day: who asked and why, who decided. Never the same person. The closing it takes back stays as it is.</summary>
public sealed class DayReopening
{
    private static readonly Moves<ReopeningOutcome> _moves = new(
        (ReopeningOutcome.Pending, [ReopeningOutcome.Approved, ReopeningOutcome.Denied]),
        (ReopeningOutcome.Approved, []),
        (ReopeningOutcome.Denied, []));

    private DayReopening()
    {
        Reason = "";
        Requested = null!;
    }

    public DateOnly Day { get; private init; }

    /// <summary>1, 2, 3 … of this day.</summary>
    public int Number { get; private init; }

    /// <summary>Which closing of the day it takes back.</summary>
    public int Closing { get; private init; }

    public string Reason { get; private init; }

    /// <summary>Who asked.</summary>
    public Signature Requested { get; private init; }

    public ReopeningOutcome Outcome { get; private set; }

    /// <summary>Who decided; null while it waits.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>What they said to it.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Asks. Refused: whoever may not close a day, and no reason.</summary>
    public static Result<DayReopening> Ask(ClosedDay closed, int number, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(closed);
        ArgumentNullException.ThrowIfNull(act);
        return (!act.By.May(Permission.CloseDay) ? StaffRefusals.NotAllowed(act.By, "ask to reopen a day") : StaffRefusals.WrongReason(act, needed: true)) is { } no
            ? no
            : new DayReopening { Day = closed.Day, Number = number, Closing = closed.Number, Reason = act.Reason!, Requested = act.Signature, Outcome = ReopeningOutcome.Pending };
    }

    /// <summary>A second person agrees, or denies it and says why. Refused: whoever asked, under any user account; decided before.</summary>
    public Result<Done> Decide(bool agree, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var to = agree ? ReopeningOutcome.Approved : ReopeningOutcome.Denied;
        if ((!act.By.May(Permission.ReopenDay) ? StaffRefusals.NotAllowed(act.By, "reopen a day")
            : !_moves.Allow(Outcome, to) ? JournalRefusals.ReopeningDecided(Day)
            : act.By.WhyNotSecond(Permission.ReopenDay, Requested.Person) ?? StaffRefusals.WrongReason(act, needed: !agree)) is { } no)
        {
            return no;
        }

        Outcome = to;
        Decided = act.SignatureFor(Permission.ReopenDay);
        DecisionNote = act.Reason;
        return Done.It;
    }
}
