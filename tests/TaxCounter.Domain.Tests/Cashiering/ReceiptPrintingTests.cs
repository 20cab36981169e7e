using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Cashiering;

/// <summary>The receipt itself is printed once; every print after it is a copy with its number and its reason.</summary>
public class ReceiptPrintingTests
{
    [Fact]
    public void The_receipt_itself_is_printed_once_by_the_clerk_who_took_the_payment_while_the_customer_is_at_the_window()
    {
        var visit = Paid();
        Assert.False(visit.MayPrint(Act(Supervisor)));
        Assert.False(visit.MayPrint(Act() with { At = visit.Taken.At + ReceiptPrinting.AtTheWindow }));
        Assert.True(visit.MayPrint(Act()));

        Assert.Null(visit.Print(Act()));

        Assert.Equal(CopyRefusals.PrintedOnce, visit.Print(Act()));
        Assert.Equal(Act().By.Person, visit.Printed!.Person);
        Assert.Equal(0, visit.Copies);
    }

    [Theory]
    [InlineData(CopyReason.Lost, null, null)]
    [InlineData(CopyReason.PrinterFailed, "paper jam", null)]
    [InlineData(CopyReason.NotPrinted, null, null)]
    [InlineData(CopyReason.ForTheFile, null, null)]
    [InlineData(CopyReason.OtherPerson, null, "cashiering.copy-who")]
    [InlineData(CopyReason.OtherPerson, "K. Hebert, power of attorney of Nov 2", null)]
    [InlineData(CopyReason.Other, "  ", "cashiering.copy-note")]
    [InlineData(CopyReason.Other, "for the bank", null)]
    [InlineData(null, null, "cashiering.copy-reason")]
    [InlineData(null, "for the bank", null)]
    [InlineData((CopyReason)99, "for the bank", "cashiering.copy-reason")]
    [InlineData(CopyReason.Lost, "4111 1111 1111 1111", "staff.card-number")]
    public void A_copy_needs_a_reason_from_the_list_or_in_words(CopyReason? reason, string? note, string? code)
    {
        var visit = Paid();

        var copy = visit.Copy(new CopyAsked(1, reason, note), Act());

        Assert.Equal(code, copy.Refusal?.Code);
        Assert.Equal(code is null ? 1 : 0, visit.Copies);
        Assert.Equal(visit.Copies, visit.PrintedCopies.Count);
        if (code is null)
        {
            Assert.Equal((1, reason ?? CopyReason.Other), (copy.Value.Number, copy.Value.Reason));
            Assert.NotEmpty(copy.Value.Says());
        }
    }

    [Fact]
    public void A_note_is_two_hundred_characters_at_most() =>
        Assert.Equal("cashiering.copy-note-long", Paid().Copy(new CopyAsked(1, CopyReason.Lost, new string('a', CopyAsked.LongestNote + 1)), Act()).Refusal?.Code);

    [Fact]
    public void A_page_that_shows_another_number_of_the_copy_is_looked_at_again()
    {
        var visit = Paid();
        Must(visit.Copy(new CopyAsked(1, CopyReason.Lost), Act()));

        Assert.Equal("cashiering.another-copy", visit.Copy(new CopyAsked(1, CopyReason.ForTheFile), Act()).Refusal?.Code);
        Assert.Equal(2, visit.Copy(new CopyAsked(2, CopyReason.ForTheFile), Act(Supervisor)).Value.Number);
    }

    private static PaymentEvent Paid()
    {
        var book = Book();
        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [book.Obligation.AccountId], Obligations = [book.Obligation.Id], Tenders = [Cash("1020.54")], ShownToPay = Dollars("1020.54") };
        return PaymentEvent.Take(asked, ReceiptNumber.Of(2026, 4562), Drawer(), PaymentOffer.Of([book.Ledger], asked, Today, EastBatonRouge), Act());
    }
}
