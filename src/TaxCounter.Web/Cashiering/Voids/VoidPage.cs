using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the void page shows.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Preview">What would reopen.</param>
/// <param name="Form">What was typed.</param>
public sealed record VoidPage(ReceiptPage Receipt, VoidPreview Preview, VoidForm Form)
{
    /// <summary>What goes back to the customer, by tender; cash is what they gave less the change.</summary>
    public IReadOnlyList<(string What, Money Amount)> HandBack()
    {
        var tenders = Receipt.PaymentEvent.Tenders;
        var cash = tenders.Where(t => t.Kind == TenderKind.Cash).Total(t => t.Amount);
        List<(string, Money)> back = [.. tenders.Where(t => t.Kind != TenderKind.Cash).Select(t => (t.Kind == TenderKind.Card ? ReceiptWords.Tender(t) + ", refunded at the terminal" : ReceiptWords.Tender(t), t.Amount))];
        if (!cash.IsZero)
        {
            back.Insert(0, (cash.IsNegative ? "Cash the customer returns" : "Cash", cash));
        }

        return back;
    }
}
