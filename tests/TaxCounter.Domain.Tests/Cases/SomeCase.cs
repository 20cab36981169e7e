using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Tests.Cases;

/// <summary>A case of no duty: asked for, opened, granted or not.</summary>
internal static class SomeCase
{
    public enum State
    {
        Asked = 1,
        Opened,
        Granted,
        Undone,
        MoreInformationNeeded,
        ClosedForNoAnswer,
        Withdrawn,
    }

    public enum Verb
    {
        Write = 1,
        Open,
        Grant,
        AskToUndo,
        Undo,
        AddEvidence,
        AskForMore,
        Remind,
        Answer,
        GoOn,
        CloseForNoAnswer,
        Withdraw,
    }

    private static readonly CaseGathering<Verb, State> _gathering = new(State.Asked);

    public static CaseTable<Verb, State> Table { get; } = new()
    {
        Gathering = _gathering,
        Moves = new(
        [
            .. _gathering.Moves,
            (State.Asked, Verb.Write, [State.Asked]),
            (State.Asked, Verb.Open, [State.Opened]),
            (State.Opened, Verb.Write, [State.Opened]),
            (State.Opened, Verb.Grant, [State.Granted]),
            (State.Granted, Verb.AskToUndo, [State.Granted]),
            (State.Granted, Verb.Undo, [State.Undone]),
        ]),
        Deciding = [Verb.Open, Verb.Grant, Verb.Undo],
        Reading = [Verb.Open],
        AfterDecision = [Verb.AskToUndo],
        Reasoned = [Verb.Grant],
        Outcomes = [State.Granted],
        Undone = State.Undone,
        Seeing = Permission.SeeWaivers,
        Preparing = Permission.RequestWaiver,
        Decision = Permission.DecideWaiver,
        Approvals = new ApprovalKind("favor", "Favors", Permission.DecideWaiver, "/supervisor/favors"),
        Proposals = [new(State.Asked, Verb.Write, "Favor", CaseFigure.None)],
        Word = "favors",
        Noun = "favor",
        StateWords = s => s.ToString().ToLowerInvariant(),
        Ahead = s => new(s == State.Asked ? Awaits.Clerk : Awaits.Nobody, "It is done, or not."),
        CannotWords = v => "be " + v.ToString().ToLowerInvariant(),
        DoneWords = v => "did " + v.ToString().ToLowerInvariant(),
    };
}
