using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Cashiering;

namespace TaxCounter.Web.Custody;

/// <summary>What two people counted, and the second one's sign-in.</summary>
public sealed class CustodyForm
{
    /// <summary>The key of the record, made with the form.</summary>
    public Guid Id { get; set; } = CustodyId.New().Value;

    /// <summary>How many of each of <see cref="Denomination.All"/>; empty is none.</summary>
    public List<string?> Pieces { get; set; } = [];

    /// <summary>The same of the small change that comes back.</summary>
    public List<string?> Change { get; set; } = [];

    public string? Checks { get; set; }

    public string? MoneyOrders { get; set; }

    /// <summary>The number on the sealed bag.</summary>
    public string? Bag { get; set; }

    /// <summary>The sealed bags found in the safe, by number.</summary>
    public List<string> Bags { get; set; } = [];

    /// <summary>What the second person counted.</summary>
    public Money? SecondCount { get; set; }

    /// <summary>The second person's user name.</summary>
    public string? SecondUser { get; set; }

    /// <summary>Their password, as typed.</summary>
    public string? SecondPassword { get; set; }

    /// <summary>The code of their authenticator app; never shown again.</summary>
    public string? AppCode { get; set; }

    /// <summary>The drawer as it was when the count began.</summary>
    public string? Seen { get; set; }

    /// <summary>The form as the domain takes it; null where something is no whole number.</summary>
    public CustodyAsked? Read(CustodyKind kind, DrawerId? drawer) => Read(Pieces, Checks, MoneyOrders) is not { } pieces || Read(Change, null, null) is not { } change ? null : new CustodyAsked
    {
        Id = new CustodyId(Id),
        Kind = kind,
        Drawer = drawer,
        Pieces = pieces,
        Change = kind == CustodyKind.ChangeOrder ? change : null,
        Bag = kind == CustodyKind.Drop ? Bag : null,
        SecondCount = SecondCount,
        Seen = Seen,
        Bags = kind == CustodyKind.SafeCount ? [.. Bags.Order(StringComparer.Ordinal)] : [],
    };

    /// <summary>Every field that holds no whole number, in the order of the sheet.</summary>
    public IReadOnlyList<Refusal> Faults() =>
    [
        .. Denomination.All.SelectMany((d, i) => new[] { Fault(Pieces, i, d, nameof(Pieces)), Fault(Change, i, d, nameof(Change)) }).OfType<Refusal>(),
        .. CountForm.Whole(Checks) is null ? [CashieringRefusals.CountNumber("checks", nameof(Checks))] : Array.Empty<Refusal>(),
        .. CountForm.Whole(MoneyOrders) is null ? [CashieringRefusals.CountNumber("money orders", nameof(MoneyOrders))] : Array.Empty<Refusal>(),
    ];

    private static Refusal? Fault(List<string?> typed, int i, Denomination d, string field) =>
        CountForm.Whole(i < typed.Count ? typed[i] : null) is null ? CashieringRefusals.CountNumber($"of {d.Name}", $"{field}[{i}]") : null;

    private static DrawerPieces? Read(List<string?> typed, string? checks, string? moneyOrders)
    {
        var pieces = Denomination.All.Select((_, i) => CountForm.Whole(i < typed.Count ? typed[i] : null)).ToList();
        return pieces.TrueForAll(p => p is not null) && CountForm.Whole(checks) is { } of && CountForm.Whole(moneyOrders) is { } orders ? new DrawerPieces([.. pieces.Select(p => p!.Value)], of, orders) : null;
    }

    /// <summary>What the form checks.</summary>
    public sealed class Checked : AbstractValidator<CustodyForm>
    {
        public Checked()
        {
            RuleFor(f => f.SecondUser).NotEmpty().WithMessage("Enter the second person's user name.").MaximumLength(100).WithMessage("Use 100 characters or fewer.");
            RuleFor(f => f.SecondPassword).NotEmpty().WithMessage("The second person enters their own password.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
            RuleFor(f => f.Bag).MaximumLength(20).WithMessage("Use 20 characters or fewer.");
        }
    }
}
