using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Knowledge;

/// <summary>A version of an article that a supervisor wants. A second person approves it; then it is recorded for good.</summary>
public sealed class ArticleDraft
{
    private static readonly Moves<ArticleDraftState> _moves = new(
        (ArticleDraftState.Proposed, [ArticleDraftState.Approved, ArticleDraftState.Denied, ArticleDraftState.Withdrawn]),
        (ArticleDraftState.Approved, []),
        (ArticleDraftState.Denied, []),
        (ArticleDraftState.Withdrawn, []));

    private ArticleDraft()
    {
        Jurisdiction = Article = Title = Text = Reason = "";
        Proposed = null!;
    }

    public ArticleDraftId Id { get; private init; }

    /// <summary>Whose articles.</summary>
    public string Jurisdiction { get; private init; }

    /// <summary>The name of the article; a new name is a new article.</summary>
    public string Article { get; private init; }

    /// <summary>The title of the text.</summary>
    public string Title { get; private init; }

    /// <summary>The first day the counter is to read it; the day of the approval where that comes later.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>Front matter and body.</summary>
    public string Text { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; }

    /// <summary>What became of it.</summary>
    public ArticleDraftState State { get; private set; }

    /// <summary>The supervisor who wants it.</summary>
    public Signature Proposed { get; private init; }

    /// <summary>The second person; null while nobody decided, and when it was withdrawn.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>Who proposed it, when they withdrew it.</summary>
    public Signature? Withdrawn { get; private set; }

    /// <summary>Who ended the waiting, whichever way; null while it waits.</summary>
    public Signature? Closed => Decided ?? Withdrawn;

    /// <summary>Why it was denied.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Proposes a version whose text was read. Refused: to who may not, a first day that is over, no reason.</summary>
    public static Result<ArticleDraft> Propose(ArticleDraftId id, string jurisdiction, string article, ArticleProposal proposal, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WriteArticles))
        {
            return StaffRefusals.NotAllowed(act.By, "write articles");
        }

        if (proposal.FirstDay < act.Today)
        {
            return KnowledgeRefusals.FirstDayOver;
        }

        var (text, faults) = ArticleReader.Read(proposal.Text);
        if (text is null || StaffRefusals.WrongReason(act, needed: true) is { })
        {
            return text is null ? faults[0] : StaffRefusals.WrongReason(act, needed: true)!;
        }

        return new ArticleDraft
        {
            Id = id,
            Jurisdiction = jurisdiction,
            Article = article,
            Title = text.Title,
            FirstDay = proposal.FirstDay,
            Text = proposal.Text,
            Reason = act.Reason!,
            State = ArticleDraftState.Proposed,
            Proposed = act.Signature,
        };
    }

    /// <summary>A second person agrees. Refused: one's own.</summary>
    public Result<Done> Approve(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNotDecide(ArticleDraftState.Approved, act) is { } no)
        {
            return no;
        }

        (State, Decided) = (ArticleDraftState.Approved, act.Signature);
        return Done.It;
    }

    /// <summary>A second person says no, and why. Refused: one's own (withdraw it instead), no reason.</summary>
    public Result<Done> Deny(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((WhyNotDecide(ArticleDraftState.Denied, act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        (State, Decided, DecisionNote) = (ArticleDraftState.Denied, act.Signature, act.Reason);
        return Done.It;
    }

    /// <summary>Who proposed it withdraws it. Refused: anybody else.</summary>
    public Result<Done> Withdraw(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WriteArticles))
        {
            return StaffRefusals.NotAllowed(act.By, "withdraw an article");
        }

        if (WhyNotMove(ArticleDraftState.Withdrawn) is { } no)
        {
            return no;
        }

        if (!act.By.IsSamePerson(Proposed.Person))
        {
            return KnowledgeRefusals.NotYours(Proposed.Name);
        }

        (State, Withdrawn) = (ArticleDraftState.Withdrawn, act.Signature);
        return Done.It;
    }

    private Refusal? WhyNotDecide(ArticleDraftState to, CounterAct act) => !act.By.May(Permission.ApproveArticles) ? StaffRefusals.NotAllowed(act.By, "decide an article")
        : WhyNotMove(to) ?? act.By.WhyNotSecond(Permission.ApproveArticles, Proposed.Person);

    private Refusal? WhyNotMove(ArticleDraftState to) => _moves.Allow(State, to) ? null : KnowledgeRefusals.Decided(this);
}
