using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>The way of one letter to its customer. The letter itself never changes.</summary>
public sealed class LetterMailing
{
    /// <summary>The longest note on a letter that came back.</summary>
    public const int LongestNote = 200;

    private static readonly Moves<MailingState> _moves = new(
        (MailingState.Waiting, [MailingState.Mailed, MailingState.HandedOver]),
        (MailingState.Mailed, [MailingState.CameBack]),
        (MailingState.HandedOver, []),
        (MailingState.CameBack, [MailingState.HandedOver]));

    private LetterMailing()
    {
    }

    public LetterId LetterId { get; private init; }

    public AccountId AccountId { get; private init; }

    public MailingState State { get; private set; }

    /// <summary>Who mailed it or handed it over, last.</summary>
    public Signature? Sent { get; private set; }

    /// <summary>Who noted that it came back.</summary>
    public Signature? Back { get; private set; }

    /// <summary>What the mail said about it; null unless it came back.</summary>
    public string? Note { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>A letter that was just written.</summary>
    public static LetterMailing Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new() { LetterId = letter.Id, AccountId = letter.AccountId, State = MailingState.Waiting };
    }

    /// <summary>It is in the mail. Refused unless it waits.</summary>
    internal Refusal? Mail(CounterAct act) => Move(MailingState.Mailed, () => Sent = act.Signature);

    /// <summary>It was handed over. Refused where it was mailed and did not come back.</summary>
    internal Refusal? HandOver(CounterAct act) => Move(MailingState.HandedOver, () => Sent = act.Signature);

    /// <summary>The mail brought it back. Refused unless it was mailed, and without a note.</summary>
    internal Refusal? ComeBack(string note, CounterAct act) =>
        note.Trim() is not { Length: > 0 and <= LongestNote } said ? CorrespondenceRefusals.NoteNeeded
        : StaffRefusals.WrongText(said, "Note") ?? Move(MailingState.CameBack, () => (Back, Note) = (act.Signature, said));

    private Refusal? Move(MailingState to, Action change)
    {
        if (!_moves.Allow(State, to))
        {
            return CorrespondenceRefusals.MailingIs(State);
        }

        State = to;
        change();
        return null;
    }
}
