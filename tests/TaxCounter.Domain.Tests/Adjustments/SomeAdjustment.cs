using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Domain.Tests.Builders;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Adjustments;

/// <summary>An adjustment of the screens' August: 911.20 was charged, 700.00 is right; say only what the test is about.</summary>
internal sealed class SomeAdjustment
{
    private SomeAdjustment(Adjustment adjustment, LedgerBook book) => (Adjustment, Book) = (adjustment, book);

    public Adjustment Adjustment { get; }

    public LedgerBook Book { get; }

    public static EvidenceFacts Letter => new() { FileName = "return.pdf", Kind = "application/pdf", Size = 40_000, Sha256 = new string('a', 64), ReceivedOn = Today };

    public AdjustmentWork Work => Worked("700.00");

    public AdjustmentWork Worked(string right) => new()
    {
        Periods = [new WorkedPeriod { Ledger = Book.Ledger, Before = Book.AsOf(Today), After = Book.AsOf(Today), Charged = Book.AsOf(Today).Charged, Right = Dollars(right), Location = Book.Ledger.Obligation.LocationCode }],
    };

    public static AdjustmentRequest Request(ObligationId obligation, string reason = "clerical-error", string? amount = "700.00") => new()
    {
        ReasonCode = reason,
        Answers = new Dictionary<string, string> { ["error"] = "911.20 was keyed for 700.00" },
        Statement = "The return says 700.00 on line 23; 911.20 was keyed.",
        Periods = [new AdjustmentInput(obligation) { Amount = amount is null ? null : Dollars(amount) }],
    };

    public static SomeAdjustment Begun(StaffMember? by = null)
    {
        var book = Book();
        return new SomeAdjustment(Adjustment.Begin(AdjustmentId.New(), new AdjustmentNumber(2026, 123), book.Obligation.AccountId, Request(book.Obligation.Id), Act(by)).Value, book);
    }

    /// <summary>One that came to a state on the straight way.</summary>
    public static SomeAdjustment In(AdjustmentState state)
    {
        var it = Begun();
        AdjustmentVerb[] way = state switch
        {
            AdjustmentState.InPreparation => [],
            AdjustmentState.MoreInformationNeeded => [AdjustmentVerb.AskForMore],
            AdjustmentState.Submitted => [AdjustmentVerb.Submit],
            AdjustmentState.Posted => [AdjustmentVerb.Submit, AdjustmentVerb.Decide],
            AdjustmentState.Denied => [AdjustmentVerb.Submit],
            AdjustmentState.ClosedForNoAnswer => [AdjustmentVerb.AskForMore, AdjustmentVerb.CloseForNoAnswer],
            AdjustmentState.Withdrawn => [AdjustmentVerb.Withdraw],
            AdjustmentState.ReversalRequested => [AdjustmentVerb.Submit, AdjustmentVerb.Decide, AdjustmentVerb.RequestReversal],
            _ => [AdjustmentVerb.Submit, AdjustmentVerb.Decide, AdjustmentVerb.RequestReversal, AdjustmentVerb.Reverse],
        };
        foreach (var verb in way)
        {
            Must(it.Try(verb));
        }

        if (state == AdjustmentState.Denied)
        {
            Must(it.Adjustment.Decide(approve: false, Act(Supervisor, "not shown")).Refusal);
        }

        return it;
    }

    public Refusal? Try(AdjustmentVerb verb)
    {
        var clerk = Act(because: "the customer says so");
        var supervisor = Act(Supervisor, "it is shown");
        if (verb == AdjustmentVerb.CloseForNoAnswer && Adjustment.InformationRequests.Count == 0 && Adjustment.Story.State == AdjustmentState.InPreparation)
        {
            Must(Adjustment.AskForMore("the return", Today.AddDays(30), Act()).Refusal ?? Adjustment.GoOn(Act()).Refusal);
        }

        return verb switch
        {
            AdjustmentVerb.Write => Adjustment.Write(Request(Book.Obligation.Id), clerk).Refusal,
            AdjustmentVerb.AddEvidence => Adjustment.AddEvidence(Letter, clerk).Refusal,
            AdjustmentVerb.AskForMore => Adjustment.AskForMore("the return", Today.AddDays(30), clerk).Refusal,
            AdjustmentVerb.Remind => Adjustment.Remind(clerk).Refusal,
            AdjustmentVerb.Answer => Adjustment.Answer("it came", clerk).Refusal,
            AdjustmentVerb.GoOn => Adjustment.GoOn(clerk).Refusal,
            AdjustmentVerb.CloseForNoAnswer => Adjustment.CloseForNoAnswer(clerk with { Today = Today.AddDays(31) }).Refusal,
            AdjustmentVerb.Withdraw => Adjustment.Withdraw(clerk).Refusal,
            AdjustmentVerb.Submit => Adjustment.Submit(Work, clerk).Refusal,
            AdjustmentVerb.Post => Adjustment.Post(Work, Dollars("250.00"), clerk).Refusal,
            AdjustmentVerb.Recall => Adjustment.Recall(clerk).Refusal,
            AdjustmentVerb.Decide => Adjustment.WhyNotDecide(true, Adjustment.Story.Revision, Work, supervisor) ?? Adjustment.Decide(approve: true, supervisor).Refusal,
            AdjustmentVerb.Return => Adjustment.Return(supervisor).Refusal,
            AdjustmentVerb.RequestReversal => Adjustment.RequestReversal(clerk).Refusal,
            AdjustmentVerb.Reverse => Adjustment.DecideReversal(agree: true, supervisor).Refusal,
            _ => Adjustment.DecideReversal(agree: false, supervisor).Refusal,
        };
    }

    private static void Must(Refusal? no)
    {
        if (no is not null)
        {
            throw new InvalidOperationException(no.Message);
        }
    }
}
