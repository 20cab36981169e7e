using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>
/// The table of one duty's cases: where each verb may lead, which verbs are a second person's, and the words for all of them. Every other move is refused with a sentence.
/// A duty has one, at the top of its aggregate.
/// </summary>
/// <typeparam name="TVerb">What can be done with a case.</typeparam>
/// <typeparam name="TState">Where a case can be.</typeparam>
public sealed class CaseTable<TVerb, TState>
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <summary>Where a verb may lead from a state; a pair that is not here is refused.</summary>
    public required MovesByVerb<TVerb, TState> Moves { get; init; }

    /// <summary>The part that every duty has: documents, requests for information, withdrawing.</summary>
    public required CaseGathering<TVerb, TState> Gathering { get; init; }

    /// <summary>The verbs of the person who decides: nobody who prepared the case does them.</summary>
    public required IReadOnlyCollection<TVerb> Deciding { get; init; }

    /// <summary>The verbs that change nothing of what was read, so that the revision stays.</summary>
    public IReadOnlyCollection<TVerb> Reading { get; init; } = [];

    /// <summary>The verbs that come after the decision, such as asking to undo it: who does them has not prepared the case.</summary>
    public IReadOnlyCollection<TVerb> AfterDecision { get; init; } = [];

    /// <summary>The verbs that need a reason in words.</summary>
    public IReadOnlyCollection<TVerb> Reasoned { get; init; } = [];

    /// <summary>The outcomes of a decision: a case in one of these is decided.</summary>
    public required IReadOnlyCollection<TState> Outcomes { get; init; }

    /// <summary>The state of a case whose decision was undone; null where a duty has none.</summary>
    public TState? Undone { get; init; }

    /// <summary>Who may see a case.</summary>
    public required Permission Seeing { get; init; }

    /// <summary>Who may prepare a case.</summary>
    public required Permission Preparing { get; init; }

    /// <summary>Who may decide one.</summary>
    public required Permission Decision { get; init; }

    /// <summary>The kind under which its cases wait for a second person.</summary>
    public required ApprovalKind Approvals { get; init; }

    /// <summary>Where a case waits for a second person.</summary>
    public required IReadOnlyList<CaseProposal<TVerb, TState>> Proposals { get; init; }

    /// <summary>The approval limits that hold for its decisions; null where none do.</summary>
    public LimitKind? Limit { get; init; }

    /// <summary>The duty's word, as the audit trail's acts begin: <c>penalty-waivers</c>.</summary>
    public required string Word { get; init; }

    /// <summary>What closing without an answer is called in addresses and in the audit trail.</summary>
    public string CloseWord { get; init; } = "close";

    /// <summary>What a case is called: <c>waiver</c>.</summary>
    public required string Noun { get; init; }

    /// <summary>A state as a list and a tag say it.</summary>
    public required Func<TState, string> StateWords { get; init; }

    /// <summary>The states as a sentence says them after "is"; as a list says them where nothing else is set.</summary>
    public Func<TState, string> IsWords { get => field ?? StateWords; init; }

    /// <summary>What comes next of a case in a state, and whom it waits for, as a customer is told.</summary>
    public required Func<TState, Prospect> Ahead { get; init; }

    /// <summary>A verb as a refusal says it: <c>cannot …</c>. A duty says those of its own.</summary>
    public required Func<TVerb, string> CannotWords { get => verb => Gathering.Cannot(verb) ?? field(verb); init; }

    /// <summary>A verb as the story of a case tells it: <c>Clerk 2 …</c>. A duty says those of its own.</summary>
    public required Func<TVerb, string> DoneWords { get => verb => Gathering.Done(verb) ?? field(verb); init; }

    /// <summary>What the audit trail calls a verb: <c>penalty-waivers.deny-reversal</c>.</summary>
    public string ActOf(TVerb verb) => $"{Word}.{string.Concat(verb.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"))}";

    /// <summary>Whether a verb prepares a case, so that who does it cannot decide it.</summary>
    public bool Prepares(TVerb verb) => !Deciding.Contains(verb) && !AfterDecision.Contains(verb);

    /// <summary>Why a verb cannot be done now by this person: no permission, no such move, no second person, no reason in words. Null when it can.</summary>
    /// <param name="story">The case's story.</param>
    /// <param name="number">The case's number, for the sentence.</param>
    /// <param name="verb">What is to be done.</param>
    /// <param name="act">Who, and when.</param>
    /// <param name="first">The first persons where they are others than who prepared the case, such as who asks to undo a decision.</param>
    public Refusal? WhyNot(CaseStory<TVerb, TState> story, string number, TVerb verb, CounterAct act, params IEnumerable<string?> first)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(act);
        var decides = Deciding.Contains(verb);
        if (!act.By.May(decides ? Decision : Preparing))
        {
            return StaffRefusals.NotAllowed(act.By, decides ? $"decide on a {Noun}" : $"prepare a {Noun}");
        }

        if (Moves.From(story.State, verb).Count == 0)
        {
            return CaseRefusals.WrongMove(Noun, number, IsWords(story.State), CannotWords(verb));
        }

        return (decides ? act.By.WhyNotSecond(Decision, first.Any() ? first : story.Preparers) : null) ?? StaffRefusals.WrongReason(act, Reasoned.Contains(verb));
    }
}
