using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>The page of a refund: what is claimed, its figures, where it is, what can be done next.</summary>
public sealed record RefundPage
{
    public required Refund Refund { get; init; }

    public required Account Account { get; init; }

    /// <summary>The credits that are claimed.</summary>
    public required IReadOnlyList<RefundPartRow> Parts { get; init; }

    /// <summary>What is owed that the credit pays first.</summary>
    public required Money OwedFirst { get; init; }

    /// <summary>The letters about it, oldest first.</summary>
    public required IReadOnlyList<LetterRow> Letters { get; init; }

    public required RuleBook Rules { get; init; }

    public required IReadOnlyList<CaseAction<Refund, RefundNumber>> Actions { get; init; }

    public required StaffMember Who { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Its address.</summary>
    public string Url => RefundPages.UrlOf(Refund.Number);

    /// <summary>What was paid too much.</summary>
    public string Subject => string.Join("; ", Parts.Select(SubjectOf));

    /// <summary>What was paid too much in one of the credits, with the account where it is another than the claim's.</summary>
    public string SubjectOf(RefundPartRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (row.From is null ? "money that was not for one period" : $"{Rules.TaxName(row.From.TaxType)} {row.From.Period}") + (row.Account.Id == Account.Id ? "" : $", account {row.Account.Number.Grouped()}");
    }

    /// <summary>The interest on all credits.</summary>
    public Money InterestAmount => Parts.Total(p => p.InterestAmount);

    /// <summary>The credit that what is owed can be paid from; null when all are used up.</summary>
    public OpenCredit? FirstCredit => Parts.Select(p => p.Credit).FirstOrDefault(c => c is not null);

    /// <summary>Whether the person who looks works refunds.</summary>
    public bool Works => Who.May(Permission.WorkRefunds);

    /// <summary>What they can do on a page that asks for a text.</summary>
    public IEnumerable<CaseAction<Refund, RefundNumber>> Open => Works ? Actions.Where(a => a.IsOpen(Refund, Today)) : [];

    /// <summary>Whether it can be recommended now.</summary>
    public bool CanRecommend => Works && Refund.Allows(RefundVerb.Recommend);

    /// <summary>Whether its payment can be noted now.</summary>
    public bool CanPay => Works && Refund.Allows(RefundVerb.MarkPaid);

    /// <summary>Whether a supervisor has something to decide.</summary>
    public bool CanDecide => Who.May(Permission.DecideRefund) && Refund.Story.State == RefundState.Recommended;

    /// <summary>The claim came after the refund right ended.</summary>
    public bool IsLate => Refund.IsLate;

    /// <summary>The last day on which all of it could be claimed.</summary>
    public DateOnly RightEndsOn => Refund.Parts.Min(p => p.RightEndsOn);

    /// <summary>Where it is, in one sentence.</summary>
    public string Status => Refund.Story.State switch
    {
        RefundState.Claimed => "A clerk looks at the claim.",
        RefundState.MoreInformationNeeded => $"The customer has been asked for something and has until {Refund.InformationRequests.AnswerDueOn?.Long()}.",
        RefundState.Recommended => $"{Refund.RecommendedAmount.InDollars()} is recommended; a supervisor decides.",
        RefundState.Approved => $"{Refund.Total.InDollars()} is approved and waits for the next file for finance.",
        RefundState.Denied => $"Denied on {Refund.DecidedOn?.Long()}. The letter says why and how to appeal.",
        RefundState.Released => $"{Refund.Total.InDollars()} was sent to finance on {Refund.ReleasedOn?.Long()}.",
        RefundState.Paid => $"{Refund.Total.InDollars()} was paid on {Refund.PaidOn?.Long()}, {(Refund.Payment == RefundPayment.Ach ? "ACH" : "check")} {Refund.Reference}.",
        RefundState.Returned => "The payment came back. It is paid again or becomes credit again.",
        RefundState.Stopped => "The payment was stopped. It is paid again or becomes credit again.",
        RefundState.Cancelled => "Cancelled: the money is unapplied credit again.",
        RefundState.ClosedForNoAnswer => "Closed without an answer. The money is unapplied credit.",
        _ => "Withdrawn by the customer. The money is unapplied credit.",
    };

    /// <summary>The supporting documents; with the form where it takes more and the person may add them.</summary>
    public EvidencePanel Evidence(ITempDataDictionary kept) => Works && Refund.Allows(RefundVerb.AddEvidence)
        ? EvidencePanel.WithForm(Url, $"{Refund.Number}", Refund.Evidence, Today, kept) : new() { Url = Url, Number = $"{Refund.Number}", Documents = Refund.Evidence };

    /// <summary>The story of the refund.</summary>
    public StoryPanel Story => StoryPanel.Of(Refund.Story, RefundTable.Of, RefundVerb.Approve);
}
