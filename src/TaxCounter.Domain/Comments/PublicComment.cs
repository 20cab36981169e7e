using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Comments;

/// <summary>Praise, a complaint or a suggestion of the public, about service or policy, with or without a name. It has no account: it is routed to who answers it.</summary>
public sealed class PublicComment
{
    private static readonly Moves<CommentState> _moves = new(
        (CommentState.Received, [CommentState.Routed, CommentState.Answered, CommentState.Closed]),
        (CommentState.Routed, [CommentState.Routed, CommentState.Answered, CommentState.Closed]),
        (CommentState.Answered, []),
        (CommentState.Closed, []));

    private PublicComment()
    {
        Text = Name = Reach = "";
        Made = null!;
    }

    public CommentId Id { get; private init; }

    public CommentKind Kind { get; private init; }

    public CommentAbout About { get; private init; }

    public CommentSource Source { get; private init; }

    public string Text { get; private init; }

    /// <summary>Who says it; empty for nobody named.</summary>
    public string Name { get; private init; }

    /// <summary>How to answer them.</summary>
    public string Reach { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly On { get; private init; }

    public CommentState State { get; private set; }

    /// <summary>Who wrote it down; the program for the public form.</summary>
    public Signature Made { get; private init; }

    /// <summary>The employee number of who is to answer it; null while nobody is, and for a unit.</summary>
    public string? ToPerson { get; private set; }

    /// <summary>Their name, or that of the unit.</summary>
    public string? ToName { get; private set; }

    /// <summary>Who routed it last.</summary>
    public Signature? Routed { get; private set; }

    /// <summary>The answer, or why there is none.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered or closed it.</summary>
    public Signature? Answered { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    public bool IsOpen => State is CommentState.Received or CommentState.Routed;

    internal static PublicComment Of(CommentAsked asked, CounterAct act) => new()
    {
        Id = asked.Id,
        Kind = asked.Kind,
        About = asked.About,
        Source = asked.Source,
        Text = asked.Text.Trim(),
        Name = asked.Name.Trim(),
        Reach = asked.Reach.Trim(),
        On = act.Today,
        State = CommentState.Received,
        Made = act.Signature,
    };

    /// <summary>Says who answers it: a person, or a unit by its name.</summary>
    internal Result<Done> Route(StaffMember? person, string unit, CounterAct act)
    {
        if (WhyNotMove(CommentState.Routed) is { } no)
        {
            return no;
        }

        if (person is null && unit.Trim() is not { Length: > 0 and <= CommentRefusals.LongestName })
        {
            return CommentRefusals.ToNeeded;
        }

        (State, ToPerson, ToName, Routed) = (CommentState.Routed, person?.Person, person?.Name ?? unit.Trim(), act.Signature);
        return Done.It;
    }

    /// <summary>Answers it, or closes it, with the words in the reason of the act.</summary>
    internal Result<Done> End(CommentState to, CounterAct act)
    {
        if ((WhyNotMove(to) ?? CommentRefusals.WrongAnswer(act.Reason)) is { } no)
        {
            return no;
        }

        (State, Answer, Answered) = (to, act.Reason, act.Signature);
        return Done.It;
    }

    internal bool IsSame(CommentAsked asked) => (Kind, About, Source, Text, Name, Reach) == (asked.Kind, asked.About, asked.Source, asked.Text.Trim(), asked.Name.Trim(), asked.Reach.Trim());

    private Refusal? WhyNotMove(CommentState to) => _moves.Allow(State, to) ? null : CommentRefusals.NotNow(State);
}
