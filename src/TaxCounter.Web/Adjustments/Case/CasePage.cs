using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Adjustments;

/// <summary>The page of an adjustment: the worksheet, what the tests say, what can be done next.</summary>
public sealed record CasePage
{
    public required Adjustment Adjustment { get; init; }

    public required Account Account { get; init; }

    /// <summary>It, worked out with the figures of the day.</summary>
    public required AdjustmentWork Work { get; init; }

    /// <summary>The reason as said.</summary>
    public required string ReasonName { get; init; }

    /// <summary>Up to how much one person may post alone, or why not this; null where that is not the question.</summary>
    public required Result<Money>? Alone { get; init; }

    /// <summary>The letters about it, oldest first.</summary>
    public required IReadOnlyList<LetterRow> Letters { get; init; }

    public required RuleBook Rules { get; init; }

    public required IReadOnlyList<CaseAction<Adjustment, AdjustmentNumber>> Actions { get; init; }

    /// <summary>The form of the first discount that is still to be settled, on an adjustment of one that is out of the clerk's hands; null otherwise.</summary>
    public string? NextFound { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The address of the case.</summary>
    public string Url => AdjustmentPages.UrlOf(Adjustment.Number);

    /// <summary>Whether the person who looks prepares adjustments.</summary>
    public bool Works => Who.May(Permission.PrepareAdjustment);

    /// <summary>Whether its worksheet can be written now.</summary>
    public bool CanWrite => Works && Adjustment.Allows(AdjustmentVerb.Write);

    /// <summary>Whether it is posted, or was: the figures are those of the posting and no more those of today.</summary>
    public bool IsPosted => Adjustment.Outcome == AdjustmentState.Posted;

    /// <summary>What the person who looks can do with it now: nothing to submit while something is missing, nothing to post above what one person may.</summary>
    public IEnumerable<CaseAction<Adjustment, AdjustmentNumber>> Open => Works
        ? Actions.Where(a => a.IsOpen(Adjustment, Today) && !(a.Path is "post" or "submit" && Work.WhyNot is not null) && !(a.Path == "post" && Alone is not { Refusal: null }))
        : [];

    /// <summary>What a clerk does next with a worksheet that is complete: posts it where one person may, submits it where not.</summary>
    public string Next => Alone is { Refusal: null } ? "post" : "submit";

    /// <summary>Why the person who looks must leave it to another person; null when they need not.</summary>
    public Refusal? Own => Who.WhyNotSecond(Permission.DecideAdjustment, Adjustment.Story.State is AdjustmentState.ReversalRequested ? [Adjustment.ReversalRequested?.Person] : (IEnumerable<string?>)Adjustment.Story.Preparers);

    /// <summary>Whether the person who looks could decide it now.</summary>
    public bool CanDecide => Who.May(Permission.DecideAdjustment) && Adjustment.Story.State is AdjustmentState.Submitted or AdjustmentState.ReversalRequested && Own is null;

    /// <summary>The supporting documents; with the form where it takes more and the person may add them.</summary>
    public EvidencePanel Evidence(ITempDataDictionary kept) => Works && Adjustment.Allows(AdjustmentVerb.AddEvidence)
        ? EvidencePanel.WithForm(Url, $"{Adjustment.Number}", Adjustment.Evidence, Today, kept) : Documents;

    /// <summary>The supporting documents to read.</summary>
    public EvidencePanel Documents => new() { Url = Url, Number = $"{Adjustment.Number}", Documents = Adjustment.Evidence };

    /// <summary>The story of the case.</summary>
    public StoryPanel Story => StoryPanel.Of(Adjustment.Story, AdjustmentTable.Of, AdjustmentVerb.Decide);

    /// <summary>The answers to the reason's questions, each with what was asked.</summary>
    public IEnumerable<(string Asks, string Answer)> Answers => (Work.Reason?.Value.Questions ?? []).SelectMany(q => Adjustment.Answers.Where(a => a.Question == q.Id).Select(a => (q.Asks, a.Text)));
}
