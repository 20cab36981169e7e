using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Cashiering;

/// <summary>What of a page the customer sees on the second screen. Names of taxes and fees come from the rule book; no name, number or typed word of anybody goes in.</summary>
internal static class CustomerViews
{
    /// <summary>A payment that is being entered, or read once more.</summary>
    public static CustomerView? Of(PaymentPage page, bool isConfirmed)
    {
        var offer = page.Offer;
        List<CustomerLine> items = [];
        foreach (var balance in offer.Chosen.Where(b => b.Owed.IsPositive))
        {
            var sold = offer.Fees.Where(f => f.Obligation == balance.Obligation.Id).ToList();
            items.AddRange(sold.Select(f => new CustomerLine(f.Says, f.Total)));
            var rest = balance.Owed - sold.Total(f => f.Total);
            if (rest.IsPositive)
            {
                items.Add(new CustomerLine($"{page.TaxName(balance.Obligation.TaxType)}, {balance.Obligation.Period}", rest));
            }
        }

        if (items.Count == 0 && !offer.Tendered.IsPositive)
        {
            return null;
        }

        var asked = PaymentDesk.Asked(page.Form, page.Payers).Tenders.Where(t => t.Amount.IsPositive);
        return new CustomerView(isConfirmed ? CustomerStage.Confirming : CustomerStage.Paying, CustomerView.InLines(items), offer.ToPay, Kinds(asked.Select(t => (t.Kind, t.Amount))), offer.Change, offer.Tendered.IsPositive ? offer.Missing : Money.Zero, offer.Credit) { Note = NoteOf(page) };
    }

    /// <summary>A payment that is posted.</summary>
    public static CustomerView Of(ReceiptPage page)
    {
        var visit = page.PaymentEvent;
        List<CustomerLine> items = [];
        foreach (var paid in visit.Payments.OrderBy(p => p.Number).GroupBy(p => p.ObligationId))
        {
            var first = paid.First();
            var sold = visit.Fees.Where(f => f.Obligation == paid.Key).ToList();
            items.AddRange(sold.Select(f => new CustomerLine(f.Says, f.Total)));
            var rest = paid.Total(p => p.Amount) - sold.Total(f => f.Total);
            if (rest.IsPositive)
            {
                items.Add(new CustomerLine(first.ObligationId is null ? "Stays on the account" : $"{page.TaxName(first.TaxType)}, {first.Period}", rest));
            }
        }

        return new CustomerView(CustomerStage.Paid, CustomerView.InLines(items), visit.Amount, Kinds(visit.Tenders.Where(t => !t.IsChange).Select(t => (t.Kind, t.Amount))), visit.Change, Money.Zero, Money.Zero) { Note = Beside(visit.CardFeeByProcessor) };
    }

    private static string NoteOf(PaymentPage page) => !page.TellsCardFee || page.CardFee is not { } rule ? ""
        : rule.By == CardFeeCollector.Processor ? Beside(page.CardFeeNow)
        : page.OnTheCard.IsPositive ? $"By card: {page.OnTheCard.InDollars()}, with a {rule.Name.ToLowerInvariant()} of {page.CardFeeNow.InDollars()} in it."
        : page.CardFeeNow.IsPositive ? $"The total includes a {rule.Name.ToLowerInvariant()} of {page.CardFeeNow.InDollars()}." : "";

    private static string Beside(Money fee) => fee.IsPositive ? $"The card processor charges a fee of {fee.InDollars()} beside this." : "";

    private static IReadOnlyList<CustomerLine> Kinds(IEnumerable<(TenderKind Kind, Money Amount)> tenders) => [.. tenders.Select(t => new CustomerLine(PaymentPage.Word(t.Kind), t.Amount))];
}
