using QRCoder;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the receipt page and the void slip show.</summary>
public sealed record ReceiptPage
{
    /// <summary>The visit.</summary>
    public required PaymentEvent PaymentEvent { get; init; }

    /// <summary>The accounts it paid for.</summary>
    public required IReadOnlyList<Account> Payers { get; init; }

    /// <summary>The rule book: the office's name, names of taxes.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>When it was taken, by the wall clock of the office.</summary>
    public required DateTime TakenAt { get; init; }

    public Paper Paper { get; init; }

    /// <summary>Its customer is still at the window: the change is shown.</summary>
    public bool IsFresh { get; init; }

    /// <summary>The receipt itself can be printed by who looks: it was not before.</summary>
    public bool MayPrint { get; init; }

    /// <summary>It goes to the printer by itself, as the receipt or as a copy.</summary>
    public bool IsPrinting { get; init; }

    /// <summary>The copy that was just counted; null for the receipt itself and for a look at the screen.</summary>
    public ReceiptCopy? Copy { get; init; }

    /// <summary>Its money is at the bank, or sealed for it: it is reversed, and no longer voided.</summary>
    public bool IsBanked { get; init; }

    /// <summary>When a void was decided, by the wall clock of the office.</summary>
    public DateTime? VoidedAt { get; init; }

    /// <summary>It paid for more than one account.</summary>
    public bool IsForSeveral => Payers.Count > 1;

    /// <summary>The account whose sheet alone is shown and printed; null for all of them.</summary>
    public Account? Only { get; init; }

    /// <summary>What is printed: the one sheet, or a sheet for each account and then the office's own.</summary>
    public IEnumerable<ReceiptSheet> Sheets => Only is { } only ? [new ReceiptSheet(this, only)]
        : [.. Payers.Select(payer => new ReceiptSheet(this, payer)), .. IsForSeveral ? [new ReceiptSheet(this, null)] : Array.Empty<ReceiptSheet>()];

    /// <summary>The address of the receipt on a paper, with one sheet or all.</summary>
    public string Url(Paper paper, Account? only, string act = "")
    {
        string[] asked = [.. paper == Paper.Letter ? ["paper=letter"] : Array.Empty<string>(), .. only is null ? [] : new[] { "only=" + only.Number.Digits }];
        return $"/cashiering/receipts/{PaymentEvent.Number}{act}{(asked.Length > 0 ? "?" + string.Join('&', asked) : "")}";
    }

    /// <summary>The name of a tax.</summary>
    public string TaxName(string? code) => code is null ? "" : Rules.FindTaxType(code)?.Name ?? code;

    /// <summary>The receipt's number as a code that a scanner types into the search box.</summary>
    public string QrCode()
    {
        using var data = QRCodeGenerator.GenerateQrCode(PaymentEvent.Number.ToString(), QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(4, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
