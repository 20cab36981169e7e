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

    /// <summary>What is wrong with it, if anything.</summary>
    public Refusal? Check()
    {
        if (!Amount.IsPositive)
        {
            return CashieringRefusals.TenderAmount;
        }

        return Kind switch
        {
            not (TenderKind.Cash or TenderKind.Check or TenderKind.Card or TenderKind.MoneyOrder) => CashieringRefusals.TenderKind,
            TenderKind.Check when RoutingNumber is { Length: 9 } number && number.All(char.IsAsciiDigit) && !CheckDigit.IsRoutingRange(number) => CashieringRefusals.RoutingRange(number),
            TenderKind.Check when !CheckDigit.IsRoutingNumber(RoutingNumber) => CashieringRefusals.RoutingNumber,
            TenderKind.Check when !IsDocument(DocumentNumber) => CashieringRefusals.CheckNumber,
            TenderKind.MoneyOrder when !IsDocument(DocumentNumber) => CashieringRefusals.MoneyOrderNumber,
            TenderKind.Card when string.IsNullOrWhiteSpace(CardReference) || CardReference.Length > 40 => CashieringRefusals.CardReference,
            TenderKind.Card when CardNumberGuard.HoldsCardNumber(CardReference) => Staff.StaffRefusals.CardNumber("CardReference"),
            TenderKind.Card when CardLastFour is not { Length: 4 } || !CardLastFour.All(char.IsAsciiDigit) => CashieringRefusals.CardLastFour,
            _ => null,
        };
    }

    private static bool IsDocument(string? number) => number is { Length: > 0 and <= 20 } && number.All(char.IsAsciiLetterOrDigit) && !CardNumberGuard.HoldsCardNumber(number);
}
