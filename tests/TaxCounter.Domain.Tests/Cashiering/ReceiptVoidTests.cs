using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Cashiering;

public class ReceiptVoidTests
{
    private static PaymentEvent Paid(ReceiptState state = ReceiptState.Issued, StaffMember? asksForVoid = null)
    {
        var book = Book();
        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [book.Obligation.AccountId], Obligations = [book.Obligation.Id], Tenders = [Cash("1020.54")], ShownToPay = Dollars("1020.54") };
        var paymentEvent = PaymentEvent.Take(asked, ReceiptNumber.Of(2026, 4562), Drawer(), PaymentOffer.Of([book.Ledger], asked, Today, EastBatonRouge), Act());
        if (state != ReceiptState.Issued)
        {
            Must(paymentEvent.RequestVoid(Act(asksForVoid, "wrong account")));
        }

        if (state == ReceiptState.Voided)
        {
            Must(paymentEvent.DecideVoid(agree: true, Act(Supervisor)));
        }

        return paymentEvent;
    }

    public static TheoryData<ReceiptState, string, ReceiptState?> EveryMove() => new()
    {
        { ReceiptState.Issued, "ask", ReceiptState.VoidRequested },
        { ReceiptState.Issued, "agree", null },
        { ReceiptState.Issued, "refuse", null },
        { ReceiptState.VoidRequested, "ask", null },
        { ReceiptState.VoidRequested, "agree", ReceiptState.Voided },
        { ReceiptState.VoidRequested, "refuse", ReceiptState.Issued },
        { ReceiptState.Voided, "ask", null },
        { ReceiptState.Voided, "agree", null },
        { ReceiptState.Voided, "refuse", null },
    };

    [Theory]
    [MemberData(nameof(EveryMove))]
    public void A_receipt_moves_as_its_table_says_and_not_otherwise(ReceiptState from, string verb, ReceiptState? to)
    {
        var paymentEvent = Paid(from);
        var no = verb switch
        {
            "ask" => paymentEvent.RequestVoid(Act(because: "wrong account")).Refusal,
            "agree" => paymentEvent.DecideVoid(agree: true, Act(Supervisor)).Refusal,
            _ => paymentEvent.DecideVoid(agree: false, Act(Supervisor, "the customer has left")).Refusal,
        };
        Assert.Equal(to is null, no is not null);
        Assert.Equal(to ?? from, paymentEvent.State);
        Assert.Equal("R-2026-004562-8", paymentEvent.Number.ToString());
    }

    [Theory]
    [InlineData("clerk took, clerk asks, supervisor decides", null)]
    [InlineData("clerk took, supervisor asks, other supervisor decides", null)]
    [InlineData("clerk took, supervisor asks, same supervisor decides", "staff.own-work")]
    [InlineData("clerk took, clerk asks, the clerk's second sign-in decides", "staff.own-work")]
    [InlineData("clerk took, other clerk asks, the clerk's second sign-in decides", "staff.own-work")]
    [InlineData("clerk took, clerk asks, other clerk decides", "staff.not-allowed")]
    [InlineData("clerk took, clerk asks, auditor decides", "staff.not-allowed")]
    public void A_second_person_decides(string who, string? code)
    {
        var (asks, decides) = who switch
        {
            "clerk took, clerk asks, supervisor decides" => (Clerk, Supervisor),
            "clerk took, supervisor asks, other supervisor decides" => (Supervisor, OtherSupervisor),
            "clerk took, supervisor asks, same supervisor decides" => (Supervisor, Supervisor),
            "clerk took, clerk asks, the clerk's second sign-in decides" => (Clerk, ClerkAsSupervisor),
            "clerk took, other clerk asks, the clerk's second sign-in decides" => (OtherClerk, ClerkAsSupervisor),
            "clerk took, clerk asks, other clerk decides" => (Clerk, OtherClerk),
            _ => (Clerk, Auditor),
        };
        foreach (var agree in new[] { true, false })
        {
            var paymentEvent = Paid(ReceiptState.VoidRequested, asks);
            Assert.Equal(code, paymentEvent.DecideVoid(agree, Act(decides, "I have looked at it")).Refusal?.Code);
            Assert.Equal(code is null ? (agree ? VoidOutcome.Approved : VoidOutcome.Denied) : VoidOutcome.Pending, paymentEvent.Voids[0].Outcome);
        }
    }

    [Fact]
    public void A_delegate_decides_in_both_names_but_not_what_the_one_they_decide_for_asked()
    {
        var paymentEvent = Paid(ReceiptState.VoidRequested, Clerk);
        Assert.Null(paymentEvent.DecideVoid(agree: true, Act(DecidingFor(OtherClerk, Supervisor))).Refusal);
        Assert.Equal(("E103", "Clerk 3 for D. Guidry"), (paymentEvent.Void!.Decided!.Person, paymentEvent.Void.Decided.Name));

        var theirs = Paid(ReceiptState.VoidRequested, Supervisor);
        Assert.Equal("staff.work-of-the-one-decided-for", theirs.DecideVoid(agree: true, Act(DecidingFor(OtherClerk, Supervisor))).Refusal?.Code);
        Assert.Null(theirs.DecideVoid(agree: true, Act(DecidingFor(OtherClerk, OtherSupervisor))).Refusal);
        Assert.Equal("staff.own-work", Paid(ReceiptState.VoidRequested, Clerk).DecideVoid(agree: true, Act(DecidingFor(Clerk, Supervisor))).Refusal?.Code);
    }

    [Fact]
    public void Who_may_not_ask_is_refused() => Assert.Equal("staff.not-allowed", Paid().RequestVoid(Act(Auditor, "wrong account")).Refusal?.Code);

    [Fact]
    public void A_void_needs_a_reason_without_a_card_number()
    {
        Assert.Equal("staff.reason-needed", Paid().RequestVoid(Act()).Refusal?.Code);
        Assert.Equal("staff.card-number", Paid().RequestVoid(Act(because: "4111 1111 1111 1111")).Refusal?.Code);
        Assert.Equal("staff.reason-needed", Paid(ReceiptState.VoidRequested).DecideVoid(agree: false, Act(Supervisor)).Refusal?.Code);
    }

    [Fact]
    public void A_refused_request_is_kept_and_another_can_be_made()
    {
        var paymentEvent = Paid(ReceiptState.VoidRequested);
        Must(paymentEvent.DecideVoid(agree: false, Act(Supervisor, "the customer has left")));
        Assert.Null(paymentEvent.Void);
        Must(paymentEvent.RequestVoid(Act(because: "the customer is back")));
        Must(paymentEvent.DecideVoid(agree: true, Act(Supervisor)));

        Assert.Equal([VoidOutcome.Denied, VoidOutcome.Approved], paymentEvent.Voids.Select(v => v.Outcome));
        Assert.Equal((2, "the customer is back", "D. Guidry"), (paymentEvent.Void!.Number, paymentEvent.Void.Reason, paymentEvent.Void.Decided!.Name));
        Assert.Equal("the customer has left", paymentEvent.Voids[0].DecisionNote);
    }
}
