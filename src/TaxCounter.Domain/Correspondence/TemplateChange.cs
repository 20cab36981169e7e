using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>
/// Words that a supervisor wants in a kind of letter. A second person approves them; the version that letters are written by then has the key of this change.
/// </summary>
public sealed class TemplateChange
{
    private static readonly Moves<TemplateChangeState> _moves = new(
        (TemplateChangeState.Proposed, [TemplateChangeState.Approved, TemplateChangeState.Denied, TemplateChangeState.Withdrawn]),
        (TemplateChangeState.Approved, []),
        (TemplateChangeState.Denied, []),
        (TemplateChangeState.Withdrawn, []));

    private TemplateChange()
    {
        Kind = Language = Subject = Body = Reason = "";
        Proposed = null!;
    }

    public LetterTemplateId Id { get; private init; }

    /// <summary>The kind's code.</summary>
    public string Kind { get; private init; }

    /// <summary>Two letters.</summary>
    public string Language { get; private init; }

    /// <summary>The first day it is asked for; approved later, it begins on the day of the approval.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>The line above the letter.</summary>
    public string Subject { get; private init; }

    /// <summary>Its paragraphs.</summary>
    public string Body { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; }

    public TemplateChangeState State { get; private set; }

    /// <summary>The supervisor who wants it.</summary>
    public Signature Proposed { get; private init; }

    /// <summary>The second person; null while nobody decided, and when it was withdrawn.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>Who proposed it, when they took it back.</summary>
    public Signature? Withdrawn { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Who ended the waiting, whichever way; null while it waits.</summary>
    public Signature? Closed => Decided ?? Withdrawn;

    /// <summary>What it says.</summary>
    public TemplateDraft Draft => new(FirstDay, Subject, Body);

    /// <summary>Proposes words. Refused: to who may not, whatever <see cref="LetterTemplate.Faults(LetterKind, TemplateDraft, DateOnly)"/> finds, no reason.</summary>
    internal static Result<TemplateChange> Propose(LetterTemplateId id, LetterKind kind, string language, TemplateDraft draft, CounterAct act)
    {
        if (!act.By.May(Permission.WriteTemplates))
        {
            return StaffRefusals.NotAllowed(act.By, "write letter templates");
        }

        if ((LetterTemplate.Faults(kind, draft, act.Today) is [var fault, ..] ? fault : StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        return new TemplateChange
        {
            Id = id,
            Kind = kind.Code,
            Language = language,
            FirstDay = draft.FirstDay,
            Subject = draft.Subject.Trim(),
            Body = LetterText.Clean(draft.Body).Trim(),
            Reason = act.Reason!,
            State = TemplateChangeState.Proposed,
            Proposed = act.Signature,
        };
    }

    /// <summary>A second person agrees. Refused: one's own, and once it is decided.</summary>
    internal Result<Done> Approve(CounterAct act)
    {
        if (WhyNotDecide(TemplateChangeState.Approved, act) is { } no)
        {
            return no;
        }

        (State, Decided) = (TemplateChangeState.Approved, act.Signature);
        return Done.It;
    }

    /// <summary>A second person says no, and why. Refused: one's own (withdraw it instead), no reason.</summary>
    internal Result<Done> Deny(CounterAct act)
    {
        if ((WhyNotDecide(TemplateChangeState.Denied, act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        (State, Decided, DecisionNote) = (TemplateChangeState.Denied, act.Signature, act.Reason);
        return Done.It;
    }

    /// <summary>Who proposed it takes it back. Refused: anybody else.</summary>
    internal Result<Done> Withdraw(CounterAct act)
    {
        if (WhyNotMove(TemplateChangeState.Withdrawn) is { } no)
        {
            return no;
        }

        if (!act.By.IsSamePerson(Proposed.Person))
        {
            return CorrespondenceRefusals.NotYours(Proposed.Name);
        }

        (State, Withdrawn) = (TemplateChangeState.Withdrawn, act.Signature);
        return Done.It;
    }

    private Refusal? WhyNotDecide(TemplateChangeState to, CounterAct act) =>
        !act.By.May(Permission.WriteTemplates) ? StaffRefusals.NotAllowed(act.By, "decide about letter templates")
        : WhyNotMove(to) ?? act.By.WhyNotSecond(Permission.WriteTemplates, Proposed.Person);

    private Refusal? WhyNotMove(TemplateChangeState to) => _moves.Allow(State, to) ? null : CorrespondenceRefusals.Decided(this);
}
