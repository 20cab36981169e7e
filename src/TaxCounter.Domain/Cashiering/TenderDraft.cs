using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A tender as the clerk typed it.</summary>
public sealed record TenderDraft(TenderKind Kind, Money Amount)
{
    /// <summary>The longest name on a check, in characters.</summary>
    public const int LongestName = 100;

    /// <summary>The bank's nine-digit routing number, on a check.</summary>
    public string? RoutingNumber { get; init; }

    /// <summary>The number on the check or money order.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Who drew the check, as printed on it; null where nobody wrote it down.</summary>
    public string? DrawnBy { get; init; }

    /// <summary>The day written on the check; null where nobody wrote it down.</summary>
    public DateOnly? WrittenOn { get; init; }

    /// <summary>What is wrong with the check in hand.</summary>
    public CheckTrouble Trouble { get; init; }

    /// <summary>The terminal's reference, on a card payment.</summary>
    public string? CardReference { get; init; }

    /// <summary>The last four digits of the card.</summary>
    public string? CardLastFour { get; init; }

    /// <summary>What is wrong with it first, if anything.</summary>
    public Refusal? Check() => Faults() is [var first, ..] ? first : null;

    /// <summary>All that is wrong with it, in the order of its fields.</summary>
    public IReadOnlyList<Refusal> Faults() =>
    [
        .. Amount.IsPositive ? Array.Empty<Refusal>() : [CashieringRefusals.TenderAmount],
        .. (Kind switch
        {
            TenderKind.Cash => [],
            TenderKind.Check => [InHand(), WrongRouting(), IsDocument(DocumentNumber) ? null : CashieringRefusals.CheckNumber, WrongName()],
            TenderKind.CashiersCheck => [InHand(), IsDocument(DocumentNumber) ? null : CheckRefusals.CashiersCheckNumber, WrongName()],
            TenderKind.MoneyOrder => [IsDocument(DocumentNumber) ? null : CashieringRefusals.MoneyOrderNumber],
            TenderKind.Card => [WrongReference(), CardLastFour is { Length: 4 } && CardLastFour.All(char.IsAsciiDigit) ? null : CashieringRefusals.CardLastFour],
            _ => (Refusal?[])[CashieringRefusals.TenderKind],
        }).OfType<Refusal>(),
    ];

    /// <summary>Whether it is a check of somebody, or of a bank.</summary>
    public bool IsCheck => Kind is TenderKind.Check or TenderKind.CashiersCheck;

    /// <summary>What is wrong with the paper itself, before anything else is typed; null where nothing is.</summary>
    public Refusal? InHand() => Trouble switch
    {
        CheckTrouble.Unsigned => CheckRefusals.Unsigned,
        CheckTrouble.PayableToOther => CheckRefusals.PayableToOther,
        CheckTrouble.ThirdParty => CheckRefusals.ThirdParty,
        _ => null,
    };

    /// <summary>Why the day on it does not do: to come, or too long ago by the rule book. Null for none written down.</summary>
    public Refusal? WrongDay(DateOnly today, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var days = rules.Counter.StaleCheckDays?.On(today);
        return !IsCheck || WrittenOn is not { } day ? null
            : day > today ? CheckRefusals.PostDated(day)
            : days is { Refusal: null } row && day < today.AddDays(-row.Value.Value) ? CheckRefusals.Stale(day, row.Value.Value) : null;
    }

    private Refusal? WrongName() => DrawnBy is null ? null
        : DrawnBy.Length > LongestName ? CheckRefusals.DrawnByTooLong
        : Staff.StaffRefusals.WrongText(DrawnBy, "DrawnBy");

    private Refusal? WrongRouting() =>
        RoutingNumber is { Length: 9 } number && number.All(char.IsAsciiDigit) && !CheckDigit.IsRoutingRange(number) ? CashieringRefusals.RoutingRange(number)
        : CheckDigit.IsRoutingNumber(RoutingNumber) ? null : CashieringRefusals.RoutingNumber;

    private Refusal? WrongReference() =>
        string.IsNullOrWhiteSpace(CardReference) || CardReference.Length > 40 ? CashieringRefusals.CardReference
        : Staff.StaffRefusals.WrongText(CardReference, "CardReference");

    private static bool IsDocument(string? number) => number is { Length: > 0 and <= 20 } && number.All(char.IsAsciiLetterOrDigit) && !CardNumberGuard.HoldsCardNumber(number);
}
