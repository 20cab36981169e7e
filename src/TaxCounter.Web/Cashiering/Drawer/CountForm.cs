using System.Globalization;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>The counting sheet as it was filled in.</summary>
public sealed class CountForm
{
    /// <summary>How many of each of <see cref="Denomination.All"/>; empty is none.</summary>
    public List<string?> Pieces { get; set; } = [];

    public string? Checks { get; set; }

    public string? MoneyOrders { get; set; }

    /// <summary>The clerk says that the drawer is empty.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>Nothing was typed into any field.</summary>
    public bool IsBlank => Pieces.TrueForAll(string.IsNullOrWhiteSpace) && string.IsNullOrWhiteSpace(Checks) && string.IsNullOrWhiteSpace(MoneyOrders);

    /// <summary>The sheet as the domain takes it; null where something is no whole number.</summary>
    public DrawerPieces? Read()
    {
        var pieces = Denomination.All.Select((_, i) => Whole(i < Pieces.Count ? Pieces[i] : null)).ToList();
        return pieces.TrueForAll(p => p is not null) && Whole(Checks) is { } checks && Whole(MoneyOrders) is { } orders
            ? new DrawerPieces([.. pieces.Select(p => p!.Value)], checks, orders)
            : null;
    }

    /// <summary>Every field that holds no whole number, in the order of the sheet.</summary>
    public IReadOnlyList<Refusal> Faults() =>
    [
        .. Denomination.All.Select((d, i) => Whole(i < Pieces.Count ? Pieces[i] : null) is null ? CashieringRefusals.CountNumber($"of {d.Name}", $"Pieces[{i}]") : null).OfType<Refusal>(),
        .. Whole(Checks) is null ? [CashieringRefusals.CountNumber("checks", nameof(Checks))] : Array.Empty<Refusal>(),
        .. Whole(MoneyOrders) is null ? [CashieringRefusals.CountNumber("money orders", nameof(MoneyOrders))] : Array.Empty<Refusal>(),
    ];

    /// <summary>A number of pieces; nothing typed is none, null is no number.</summary>
    public static int? Whole(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? 0 : int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
