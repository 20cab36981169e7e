using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a drawer took of one kind of tender, voided receipts left out.</summary>
/// <param name="Kind">What was handed over.</param>
/// <param name="Pieces">How many tenders; change given is not one.</param>
/// <param name="Amount">What they come to; cash less change.</param>
public sealed record TenderTotal(TenderKind Kind, int Pieces, Money Amount);

/// <summary>What a drawer took for one tax and one part of it, voided receipts left out.</summary>
/// <param name="TaxType">The tax type's code; none for credit that stays on accounts.</param>
/// <param name="Component">The part; none for credit.</param>
/// <param name="Amount">What it comes to.</param>
public sealed record TaxTotal(string? TaxType, Component? Component, Money Amount);

/// <summary>A voided receipt of a drawer: its number stays used.</summary>
public sealed record VoidedReceipt(ReceiptNumber Number, Money Amount, string Reason, string AskedBy, string? DecidedBy);

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

    /// <summary>By tender.</summary>
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

/// <summary>One's own drawer at a glance, for the top bar of every page.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">The number on it.</param>
/// <param name="State">Where it is in its day.</param>
/// <param name="BusinessDay">Its day.</param>
/// <param name="Cash">Bills and coins in it by the receipts, float included; never shown before its count.</param>
public sealed record DrawerGlance(DrawerId Id, int Number, DrawerState State, DateOnly BusinessDay, Money Cash);

/// <summary>Reads drawers for reports and the top bar.</summary>
public interface IDrawerReports
{
    /// <summary>The sums of one drawer; null when there is none.</summary>
    Task<DrawerReport?> Of(DrawerId id);

    /// <summary>The drawer a clerk opened last, whatever became of it; null when they never had one.</summary>
    Task<Drawer?> LastOf(StaffId clerk);

    /// <summary>The drawer a clerk works with; null when there is none.</summary>
    Task<DrawerGlance?> Glance(StaffId clerk);

    /// <summary>The tenders of a drawer that a difference may come from, at most a hundred; the detective looks at them.</summary>
    Task<IReadOnlyList<TenderSeen>> Suspects(Drawer drawer);
}
