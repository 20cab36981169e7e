using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// What a drawer took: the X report while it is worked with, the Z report once its count stands. Both come from the same sums over receipts.
/// </summary>
public sealed record DrawerReport
{
    /// <summary>The drawer with its counts.</summary>
    public required Drawer Drawer { get; init; }

    /// <summary>Receipts issued, voided ones included.</summary>
    public required int Receipts { get; init; }

    /// <summary>The first number issued; none when no receipt was.</summary>
    public required ReceiptNumber? First { get; init; }

    /// <summary>The last number issued.</summary>
    public required ReceiptNumber? Last { get; init; }

    public required IReadOnlyList<TenderTotal> Tenders { get; init; }

    /// <summary>Change given, as a positive amount; already taken off the cash.</summary>
    public required Money ChangeGiven { get; init; }

    /// <summary>By tax type and part.</summary>
    public required IReadOnlyList<TaxTotal> Taxes { get; init; }

    /// <summary>The voided receipts, by number.</summary>
    public required IReadOnlyList<VoidedReceipt> Voids { get; init; }

    /// <summary>Everything taken.</summary>
    public Money Total => Tenders.Total(t => t.Amount);

    /// <summary>Whether what was handed over and what it paid are the same to the cent.</summary>
    public bool Ties => Total == Taxes.Total(t => t.Amount);

    /// <summary>What was taken of one kind.</summary>
    public TenderTotal Of(TenderKind kind) => Tenders.FirstOrDefault(t => t.Kind == kind) ?? new TenderTotal(kind, 0, Money.Zero);
}
