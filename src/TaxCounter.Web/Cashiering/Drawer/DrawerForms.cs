using System.Globalization;
using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>The form that opens a drawer.</summary>
public sealed class OpenDrawerForm
{
    /// <summary>The number on the drawer.</summary>
    public int? Number { get; set; }

    /// <summary>The counted float.</summary>
    public Money? Float { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<OpenDrawerForm>
    {
        public Checks()
        {
            RuleFor(f => f.Number).NotNull().WithMessage(CashieringRefusals.DrawerNumber.Message);
            RuleFor(f => f.Float).NotNull().WithMessage(CashieringRefusals.FloatAmount.Message);
        }
    }
}

/// <summary>The counting sheet as it was filled in.</summary>
public sealed class CountForm
{
    /// <summary>How many of each of <see cref="Denomination.All"/>; empty is none.</summary>
    public List<string?> Pieces { get; set; } = [];

    /// <summary>How many checks.</summary>
    public string? Checks { get; set; }

    /// <summary>How many money orders.</summary>
    public string? MoneyOrders { get; set; }

    /// <summary>The sheet as the domain takes it; null where something is no whole number.</summary>
    public DrawerPieces? Read()
    {
        var pieces = Denomination.All.Select((_, i) => Whole(i < Pieces.Count ? Pieces[i] : null)).ToList();
        return pieces.TrueForAll(p => p is not null) && Whole(Checks) is { } checks && Whole(MoneyOrders) is { } orders
            ? new DrawerPieces([.. pieces.Select(p => p!.Value)], checks, orders)
            : null;
    }

    /// <summary>A number of pieces; nothing typed is none, null is no number.</summary>
    public static int? Whole(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? 0 : int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}

/// <summary>What the drawer page shows.</summary>
/// <param name="Drawer">The drawer the clerk keeps; null when there is none.</param>
/// <param name="Last">The last one they kept.</param>
/// <param name="Form">The form that opens one.</param>
/// <param name="Today">The office's day.</param>
/// <param name="OverLimit">More cash than the rule book allows in a drawer.</param>
/// <param name="OpenedAt">When the drawer was opened, by the wall clock of the office.</param>
public sealed record DrawerPage(Drawer? Drawer, Drawer? Last, OpenDrawerForm Form, DateOnly Today, bool OverLimit, DateTime OpenedAt);

/// <summary>What the counting pages show.</summary>
/// <param name="Drawer">The drawer.</param>
/// <param name="Form">The sheet.</param>
/// <param name="OpenedAt">When it was opened, by the wall clock of the office.</param>
/// <param name="Hints">Where to look for a difference, once the count is final.</param>
/// <param name="Reason">What the clerk says about it.</param>
public sealed record CountPage(Drawer Drawer, CountForm Form, DateTime OpenedAt, IReadOnlyList<string> Hints, string? Reason)
{
    /// <summary>How it does not agree; shown only once it is final.</summary>
    public CountDifference Difference => CountDifference.Of(Drawer);
}
