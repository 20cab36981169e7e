using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A tender as the clerk typed it.</summary>
public sealed record TenderDraft(TenderKind Kind, Money Amount)
{
    /// <summary>The bank's nine-digit routing number, on a check.</summary>
    public string? RoutingNumber { get; init; }

    /// <summary>The number on the check or money order.</summary>
    public string? DocumentNumber { get; init; }

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
            TenderKind.Check => [WrongRouting(), IsDocument(DocumentNumber) ? null : CashieringRefusals.CheckNumber],
            TenderKind.MoneyOrder => [IsDocument(DocumentNumber) ? null : CashieringRefusals.MoneyOrderNumber],
            TenderKind.Card => [WrongReference(), CardLastFour is { Length: 4 } && CardLastFour.All(char.IsAsciiDigit) ? null : CashieringRefusals.CardLastFour],
            _ => (Refusal?[])[CashieringRefusals.TenderKind],
        }).OfType<Refusal>(),
    ];

    private Refusal? WrongRouting() =>
        RoutingNumber is { Length: 9 } number && number.All(char.IsAsciiDigit) && !CheckDigit.IsRoutingRange(number) ? CashieringRefusals.RoutingRange(number)
        : CheckDigit.IsRoutingNumber(RoutingNumber) ? null : CashieringRefusals.RoutingNumber;

    private Refusal? WrongReference() =>
        string.IsNullOrWhiteSpace(CardReference) || CardReference.Length > 40 ? CashieringRefusals.CardReference
        : CardNumberGuard.HoldsCardNumber(CardReference) ? Staff.StaffRefusals.CardNumber("CardReference") : null;

    private static bool IsDocument(string? number) => number is { Length: > 0 and <= 20 } && number.All(char.IsAsciiLetterOrDigit) && !CardNumberGuard.HoldsCardNumber(number);
}
