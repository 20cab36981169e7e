namespace TaxCounter.Domain.Cases;

/// <summary>
/// What is the same in the life of every case: while a clerk has it in hand, documents come in, the customer is asked for more, answers or does not, and may withdraw.
/// A duty names its verbs and states for this as every other duty does, so that its table says only where the clerk has the case in hand.
/// </summary>
/// <typeparam name="TVerb">What can be done with a case.</typeparam>
/// <typeparam name="TState">Where a case can be.</typeparam>
public sealed class CaseGathering<TVerb, TState>
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private readonly Dictionary<TVerb, (string Cannot, string Done)> _words;

    /// <summary>The part of a duty's table.</summary>
    /// <param name="inHand">Where the clerk has it in hand.</param>
    /// <exception cref="ArgumentException">The duty has no verb or state of a name that every duty has.</exception>
    public CaseGathering(TState inHand)
    {
        InHand = inHand;
        _words = new()
        {
            [AddEvidence] = ("take supporting documents", "added a supporting document"),
            [AskForMore] = ("have more information requested", "requested information"),
            [Remind] = ("have a reminder sent", "sent a reminder"),
            [Answer] = ("have an answer noted", "noted the answer"),
            [GoOn] = ("continue without an answer", "continued without an answer"),
            [CloseForNoAnswer] = ("be closed without an answer", "closed it without an answer"),
            [Withdraw] = ("be withdrawn", "withdrew it for the customer"),
        };
    }

    /// <summary>Where the clerk has it in hand.</summary>
    public TState InHand { get; }

    /// <summary>Where it waits for the customer's answer.</summary>
    public TState Waiting { get; } = Enum.Parse<TState>("MoreInformationNeeded");

    /// <summary>Where it ends without an answer.</summary>
    public TState Unanswered { get; } = Enum.Parse<TState>("ClosedForNoAnswer");

    /// <summary>Where it ends when the customer withdraws it.</summary>
    public TState Withdrawn { get; } = Enum.Parse<TState>(nameof(Withdrawn));

    public TVerb AddEvidence { get; } = Enum.Parse<TVerb>(nameof(AddEvidence));

    public TVerb AskForMore { get; } = Enum.Parse<TVerb>(nameof(AskForMore));

    public TVerb Remind { get; } = Enum.Parse<TVerb>(nameof(Remind));

    public TVerb Answer { get; } = Enum.Parse<TVerb>(nameof(Answer));

    public TVerb GoOn { get; } = Enum.Parse<TVerb>(nameof(GoOn));

    public TVerb CloseForNoAnswer { get; } = Enum.Parse<TVerb>(nameof(CloseForNoAnswer));

    public TVerb Withdraw { get; } = Enum.Parse<TVerb>(nameof(Withdraw));

    /// <summary>Its rows of the table.</summary>
    public IReadOnlyList<(TState From, TVerb Verb, TState[] To)> Moves =>
    [
        (InHand, AddEvidence, [InHand]),
        (InHand, AskForMore, [Waiting]),
        (InHand, CloseForNoAnswer, [Unanswered]),
        (InHand, Withdraw, [Withdrawn]),
        (Waiting, AddEvidence, [Waiting]),
        (Waiting, Remind, [Waiting]),
        (Waiting, Answer, [InHand]),
        (Waiting, GoOn, [InHand]),
        (Waiting, CloseForNoAnswer, [Unanswered]),
        (Waiting, Withdraw, [Withdrawn]),
    ];

    /// <summary>A verb of this part as a refusal says it: <c>cannot …</c>; null for a verb of the duty's own.</summary>
    internal string? Cannot(TVerb verb) => _words.TryGetValue(verb, out var words) ? words.Cannot : null;

    /// <summary>A verb of this part as the story tells it; null for a verb of the duty's own.</summary>
    internal string? Done(TVerb verb) => _words.TryGetValue(verb, out var words) ? words.Done : null;
}
