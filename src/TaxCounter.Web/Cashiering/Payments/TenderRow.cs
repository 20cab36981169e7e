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

    public string? CardReference { get; set; }

    public string? CardLastFour { get; set; }

    internal TenderDraft Draft() => new(Kind, Amount)
    {
        RoutingNumber = RoutingNumber,
        DocumentNumber = DocumentNumber,
        CardReference = CardReference,
        CardLastFour = CardLastFour,
    };

    /// <summary>The row with the fields of its kind only: what was typed before another kind was chosen is no part of it.</summary>
    internal TenderRow OfItsKind() => new()
    {
        Kind = Kind,
        Amount = Amount,
        RoutingNumber = Kind == TenderKind.Check ? RoutingNumber : null,
        DocumentNumber = Kind is TenderKind.Check or TenderKind.MoneyOrder ? DocumentNumber : null,
        CardReference = Kind == TenderKind.Card ? CardReference : null,
        CardLastFour = Kind == TenderKind.Card ? CardLastFour : null,
    };
}
