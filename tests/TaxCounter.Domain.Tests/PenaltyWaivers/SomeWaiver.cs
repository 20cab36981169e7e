using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Domain.Tests.Builders;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.PenaltyWaivers;

/// <summary>A case about the screens' August: 911.20 of tax, 91.12 of penalty on Nov 20, 2026; say only what the test is about.</summary>
internal sealed class SomeWaiver
{
    public const string Rationale = "The days of the hospital cover the due date.";

    private SomeWaiver(PenaltyWaiver waiver, LedgerBook book) => (Waiver, Book) = (waiver, book);

    public static ReasonRule Illness => EastBatonRouge.ReasonsOf(WaiverOffers.Duty).On("illness-or-death", Today).Value.Value;

    public PenaltyWaiver Waiver { get; }

    public LedgerBook Book { get; }

    public ObligationId Obligation => Book.Obligation.Id;

    public IReadOnlyList<WaivablePeriod> Now => [WaivablePeriod.Of(Book.Ledger, Today, EastBatonRouge)];

    public WaiverRequest Whole => new()
    {
        AskerName = "M. Hebert",
        Channel = WaiverChannel.Phone,
        ReasonCode = "illness-or-death",
        Answers = new Dictionary<string, string> { ["who"] = "The owner, who files", ["from"] = "2026-07-30", ["to"] = "2026-09-22" },
        Statement = "I was in the hospital and nobody else can sign in.",
        Periods = [new PeriodMeasure(Obligation, WaiverMeasure.All)],
    };

    public static EvidenceFacts Letter(char fill = 'a') => new() { FileName = "hospital letter.pdf", Kind = "application/pdf", Size = 40_000, Sha256 = new string(fill, 64), ReceivedOn = Today, Shows = "Jul 30 to Sep 22" };

    public static SomeWaiver Draft(WaiverRequest? request = null, StaffMember? by = null)
    {
        var book = Book();
        var it = new SomeWaiver(PenaltyWaiver.Begin(PenaltyWaiverId.New(), new WaiverNumber(2026, 123), book.Obligation.AccountId, request ?? new WaiverRequest(), Act(by)).Value, book);
        return request is null && it.Waiver.Write(it.Whole, Act(by)).Refusal is { } no ? throw new InvalidOperationException(no.Message) : it;
    }

    /// <summary>A case that came to a state on the straight way.</summary>
    public static SomeWaiver In(WaiverState state)
    {
        var it = Draft();
        WaiverVerb[] way = state switch
        {
            WaiverState.Draft => [],
            WaiverState.Requested => [WaiverVerb.Submit],
            WaiverState.MoreInformationNeeded => [WaiverVerb.Submit, WaiverVerb.AskForMore],
            WaiverState.ClosedForNoAnswer => [WaiverVerb.Submit, WaiverVerb.AskForMore, WaiverVerb.CloseForNoAnswer],
            WaiverState.Withdrawn => [WaiverVerb.Submit, WaiverVerb.Withdraw],
            WaiverState.Recommended => [WaiverVerb.Submit, WaiverVerb.Recommend],
            WaiverState.Deciding => [WaiverVerb.Submit, WaiverVerb.Recommend, WaiverVerb.Open],
            WaiverState.Approved or WaiverState.ApprovedInPart or WaiverState.Denied => [WaiverVerb.Submit, WaiverVerb.Recommend, WaiverVerb.Open],
            WaiverState.ReversalRequested => [WaiverVerb.Submit, WaiverVerb.Recommend, WaiverVerb.Open, WaiverVerb.Decide, WaiverVerb.RequestReversal],
            _ => [WaiverVerb.Submit, WaiverVerb.Recommend, WaiverVerb.Open, WaiverVerb.Decide, WaiverVerb.RequestReversal, WaiverVerb.Reverse],
        };
        foreach (var verb in way)
        {
            Must(it.Try(verb));
        }

        if (state is WaiverState.Approved or WaiverState.ApprovedInPart or WaiverState.Denied)
        {
            var asked = state == WaiverState.Approved ? it.Grant(WaiverOutcome.ApproveAll) : state == WaiverState.Denied ? it.Grant(WaiverOutcome.Deny) : it.Part("45.56");
            Must(it.Waiver.Decide(asked, it.Now, Act(Supervisor, "good")).Refusal);
        }

        return it.Waiver.Story.State == state ? it : throw new InvalidOperationException($"came to {it.Waiver.Story.State}");
    }

    /// <summary>Does it as the right person would, with all that it needs.</summary>
    public Refusal? Try(WaiverVerb verb, StaffMember? who = null)
    {
        var late = Act(who ?? Clerk, "a reason") with { Today = Today.AddDays(40) };
        var clerk = Act(who ?? Clerk, "a reason");
        var supervisor = Act(who ?? Supervisor, "a reason");
        if (verb == WaiverVerb.CloseForNoAnswer && Waiver.Story.State == WaiverState.Requested && Waiver.InformationRequests.Count == 0)
        {
            Must(Waiver.AskForMore("the letter", Today.AddDays(30), Act()).Refusal ?? Waiver.GoOn(Act()).Refusal);
        }

        return verb switch
        {
            WaiverVerb.Write => Waiver.Write(Whole, clerk).Refusal,
            WaiverVerb.Submit => Waiver.Submit(Illness, Now, clerk).Refusal,
            WaiverVerb.AddEvidence => Waiver.AddEvidence(Letter((char)('a' + Waiver.Evidence.Count)), clerk).Refusal,
            WaiverVerb.AskForMore => Waiver.AskForMore("the letter of the hospital", Today.AddDays(30), clerk).Refusal,
            WaiverVerb.Remind => Waiver.Remind(clerk).Refusal,
            WaiverVerb.Answer => Waiver.Answer("it came", clerk).Refusal,
            WaiverVerb.GoOn => Waiver.GoOn(clerk).Refusal,
            WaiverVerb.CloseForNoAnswer => Waiver.CloseForNoAnswer(late).Refusal,
            WaiverVerb.Withdraw => Waiver.Withdraw(clerk).Refusal,
            WaiverVerb.Recommend => Waiver.Recommend(WaiverOutcome.ApproveAll, [], Rationale, Now, clerk).Refusal,
            WaiverVerb.Recall => Waiver.Recall(clerk).Refusal,
            WaiverVerb.Open => Waiver.Open(supervisor).Refusal,
            WaiverVerb.Decide => Waiver.Decide(Grant(WaiverOutcome.ApproveAll), Now, supervisor).Refusal,
            WaiverVerb.Return => Waiver.Return(supervisor).Refusal,
            WaiverVerb.RequestReversal => Waiver.RequestReversal(clerk).Refusal,
            WaiverVerb.Reverse => Waiver.DecideReversal(agree: true, supervisor).Refusal,
            _ => Waiver.DecideReversal(agree: false, supervisor).Refusal,
        };
    }

    /// <summary>A decision by what the case and its figures are now.</summary>
    public DecideWaiver Grant(WaiverOutcome outcome, params PeriodMeasure[] parts) =>
        new() { Outcome = outcome, Parts = parts, Revision = Waiver.Story.Revision, WaivableRead = Now.ToDictionary(p => p.Obligation.Id, p => p.Waivable) };

    public DecideWaiver Part(string figure) => Grant(WaiverOutcome.ApprovePart, new PeriodMeasure(Obligation, WaiverMeasure.Of(Dollars(figure))));

    private static void Must(Refusal? no)
    {
        if (no is not null)
        {
            throw new InvalidOperationException(no.Message);
        }
    }
}
