using QRCoder;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Web.Cashiering;

/// <summary>The paper a receipt is printed on.</summary>
public enum Paper
{
    /// <summary>The roll of a receipt printer.</summary>
    Roll80mm,

    /// <summary>US letter.</summary>
    Letter,
}

/// <summary>What the receipt page and the void slip show.</summary>
public sealed record ReceiptPage
{
    /// <summary>The visit.</summary>
    public required PaymentEvent Visit { get; init; }

    /// <summary>The accounts it paid for.</summary>
    public required IReadOnlyList<Account> Payers { get; init; }

    /// <summary>The rule book: the office's name, names of taxes.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>When it was taken, by the wall clock of the office.</summary>
    public required DateTime TakenAt { get; init; }

    /// <summary>The paper.</summary>
    public Paper Paper { get; init; }

    /// <summary>It was posted by the page before: its first print is the receipt itself.</summary>
    public bool IsFresh { get; init; }

    /// <summary>The copy that was just counted; it prints by itself.</summary>
    public int? Copy { get; init; }

    /// <summary>When a void was decided, by the wall clock of the office.</summary>
    public DateTime? VoidedAt { get; init; }

    /// <summary>The name of a tax.</summary>
    public string TaxName(string? code) => code is null ? "" : Rules.FindTaxType(code)?.Name ?? code;

    /// <summary>The receipt's number as a code that a scanner types into the search box.</summary>
    public string QrCode()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Visit.Number.ToString(), QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(4, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}

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
            TenderKind.MoneyOrder => "Money order " + tender.DocumentNumber,
            TenderKind.Card => $"Card ending {tender.CardLastFour}",
            _ => "Cash",
        };
    }
}
