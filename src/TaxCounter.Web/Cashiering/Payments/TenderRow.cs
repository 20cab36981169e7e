using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>A tender that was entered completely and stands in the list.</summary>
public sealed class TenderRow
{
    public TenderKind Kind { get; set; }

    public Money Amount { get; set; }

    public string? RoutingNumber { get; set; }

    public string? DocumentNumber { get; set; }

    /// <summary>Who drew the check.</summary>
    public string? DrawnBy { get; set; }

    /// <summary>The day written on it.</summary>
    public DateOnly? WrittenOn { get; set; }

    /// <summary>What is wrong with it in hand.</summary>
    public CheckTrouble Trouble { get; set; }

    public string? CardReference { get; set; }

    public string? CardLastFour { get; set; }

    internal TenderDraft Draft() => new(Kind, Amount)
    {
        RoutingNumber = RoutingNumber,
        DocumentNumber = DocumentNumber,
        DrawnBy = DrawnBy,
        WrittenOn = WrittenOn,
        Trouble = Trouble,
        CardReference = CardReference,
        CardLastFour = CardLastFour,
    };

    /// <summary>The row with the fields of its kind only: what was typed before another kind was chosen is no part of it.</summary>
    internal TenderRow OfItsKind() => new()
    {
        Kind = Kind,
        Amount = Amount,
        RoutingNumber = Kind == TenderKind.Check ? RoutingNumber : null,
        DocumentNumber = Kind is TenderKind.Check or TenderKind.MoneyOrder or TenderKind.CashiersCheck ? DocumentNumber : null,
        DrawnBy = Kind is TenderKind.Check or TenderKind.CashiersCheck ? DrawnBy : null,
        WrittenOn = Kind is TenderKind.Check or TenderKind.CashiersCheck ? WrittenOn : null,
        Trouble = Kind is TenderKind.Check or TenderKind.CashiersCheck ? Trouble : CheckTrouble.None,
        CardReference = Kind == TenderKind.Card ? CardReference : null,
        CardLastFour = Kind == TenderKind.Card ? CardLastFour : null,
    };
}
