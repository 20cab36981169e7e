using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>Words of receipts.</summary>
public static class ReceiptWords
{
    /// <summary>A part of what is owed.</summary>
    public static string Part(Component? component) => component switch
    {
        Component.Tax => "tax",
        Component.Fee => "fee",
        Component.Penalty => "penalty",
        Component.Interest => "interest",
        Component.OtherFee => "other fees",
        _ => "credit on account",
    };

    /// <summary>A line of what was paid, as printed: the charge by its name, penalty and interest below it.</summary>
    public static string Line(ReceiptPage page, Payment payment)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(payment);
        var why = string.IsNullOrEmpty(payment.Explanation) ? "" : ", " + payment.Explanation;
        return payment.Component switch
        {
            null => "Credit on account",
            Component.Tax or Component.Fee => $"{page.TaxName(payment.TaxType)} {payment.Period}",
            _ => $"{page.TaxName(payment.TaxType)} {payment.Period} {Part(payment.Component)}{why}",
        };
    }

    /// <summary>The same below a line that already named tax and period.</summary>
    public static string Below(Payment payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return Part(payment.Component) + (string.IsNullOrEmpty(payment.Explanation) ? "" : ", " + payment.Explanation);
    }

    /// <summary>A tender, as printed.</summary>
    public static string Tender(Tender tender)
    {
        ArgumentNullException.ThrowIfNull(tender);
        return tender.IsChange ? "Change" : tender.Kind switch
        {
            TenderKind.Check => "Check " + tender.DocumentNumber,
            TenderKind.Lockbox => "Lockbox check " + tender.DocumentNumber,
            TenderKind.MoneyOrder => "Money order " + tender.DocumentNumber,
            TenderKind.CashiersCheck => "Cashier’s check " + tender.DocumentNumber,
            TenderKind.Card => $"Card ending {tender.CardLastFour}",
            _ => "Cash",
        };
    }
}
