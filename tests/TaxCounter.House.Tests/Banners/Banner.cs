using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.Banners;

/// <summary>A business asks to hang a banner over the street; a clerk recommends it, and another person decides.</summary>
public sealed class Banner : ICase<PrintedNumber<BannerSeries>, BannerVerb, BannerState>
{
    private readonly List<BannerDecision> _decisions = [];

    private Banner() => (What, ReasonCode, Story) = ("", "", new CaseStory<BannerVerb, BannerState>(BannerState.Requested));

    public BannerId Id { get; private init; }

    public Guid Version { get; private set; }

    public PrintedNumber<BannerSeries> Number { get; private init; }

    public AccountId AccountId { get; private init; }

    public CaseStory<BannerVerb, BannerState> Story { get; private init; }

    public string ReasonCode { get; private init; }

    /// <summary>What the banner says, and where it hangs.</summary>
    public string What { get; private init; }

    public DateOnly TakenOn { get; private init; }

    public CaseEvidence Evidence { get; } = [];

    public InformationRequests InformationRequests { get; } = [];

    public DateOnly? DecidedOn { get; private set; }

    public BannerState? Outcome { get; private set; }

    public IReadOnlyList<BannerDecision> Decisions => _decisions;

    CaseTable<BannerVerb, BannerState> ICase<PrintedNumber<BannerSeries>, BannerVerb, BannerState>.Table => BannerTable.Of;

    /// <summary>Takes a request. Refused: without words.</summary>
    public static Result<Banner> Request(BannerId id, PrintedNumber<BannerSeries> number, AccountId account, string what, CounterAct act)
    {
        if (string.IsNullOrWhiteSpace(what))
        {
            return new Refusal("banners.what-needed", "Enter what the banner says and where it hangs.", "What");
        }

        var banner = new Banner { Id = id, Number = number, AccountId = account, What = what.Trim(), TakenOn = act.Today };
        return banner.Do(BannerVerb.Request, BannerState.Requested, act).Refusal is { } no ? no : banner;
    }

    /// <summary>Recommends it with a reason.</summary>
    public Result<Done> Recommend(CounterAct act) => this.Do(BannerVerb.Recommend, BannerState.Recommended, act, note: act.Reason);

    /// <summary>A second person approves it, denies it or returns it with a question. Refused: what was read has changed.</summary>
    public Result<Done> Decide(BannerVerb verb, int revision, CounterAct act)
    {
        if ((BannerTable.Of.WhyNot(Story, Number.ToString(), verb, act) ?? Story.WhyChanged(BannerTable.Of, revision)) is { } no)
        {
            return no;
        }

        var to = BannerTable.Of.Moves.From(Story.State, verb)[0];
        _decisions.Add(new BannerDecision(this, to, act));
        (DecidedOn, Outcome) = BannerTable.Of.Outcomes.Contains(to) ? (act.Today, to) : (DecidedOn, Outcome);
        return this.Step(verb, to, act.Reason, act);
    }
}
