using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The page on which a request is written: new, or a draft that goes on.</summary>
public sealed class RequestPage
{
    /// <summary>Whose penalty.</summary>
    public required Account Account { get; init; }

    /// <summary>The draft; null while nothing is kept yet.</summary>
    public PenaltyWaiver? Draft { get; init; }

    /// <summary>The periods with penalty.</summary>
    public required IReadOnlyList<WaivablePeriod> Offer { get; init; }

    /// <summary>Whether penalty may be missing because the day a return came in is not in the records.</summary>
    public bool FilingDayMissing { get; init; }

    /// <summary>Cases of the account that are not decided yet, other than this.</summary>
    public required IReadOnlyList<CaseRow<WaiverNumber, WaiverState>> Others { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What was typed.</summary>
    public required RequestForm Form { get; init; }

    /// <summary>Where the form goes.</summary>
    public string Action => Draft is null ? "/penalty-waivers" : $"/penalty-waivers/{Draft.Number}/write";

    public string SubmitAction => Draft is null ? "/penalty-waivers/submit" : $"/penalty-waivers/{Draft.Number}/submit";

    /// <summary>The reason with its questions.</summary>
    public ReasonPanel Reason => new(Reasons, new ReasonField(Form.ReasonCode), Reasons.On(Form.ReasonCode ?? "", Today) is { Refusal: null } found ? found.Value.Value : null, Form.Answers, "/penalty-waivers/preview");

    private ReasonCodes Reasons => Rules.ReasonsOf(WaiverOffers.Duty);

    /// <summary>What a period comes to as it is typed; nothing where it is not ticked.</summary>
    public Money Requested(WaivablePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var row = Form.Row(period);
        return row.Ticked ? MeasureText.Amount(row.Measure, period.Waivable) : Money.Zero;
    }

    /// <summary>Why interest stays, once for each tax that has some: the tax, and the sentence.</summary>
    public IEnumerable<(string Tax, string Says)> Interest => Offer.Where(p => p.Interest.IsPositive).Select(p => p.Obligation.TaxType).Distinct()
        .Select(t => (Rules.TaxName(t), InterestWords.Of(Rules.Waivers.InterestOf(t, Today))));
}
