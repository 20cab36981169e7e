using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>One movement as an outside file tells it.</summary>
public sealed record ReadItem
{
    /// <summary>The line of the file it begins on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The bank account, the lockbox, or the card terminal.</summary>
    public required string Account { get; init; }
    public required DateOnly Day { get; init; }

    /// <summary>The type as the file writes it: <c>555</c>, <c>RETURNED ITEM</c>.</summary>
    public required string Type { get; init; }
    public required ItemKind Kind { get; init; }

    /// <summary>Money in is positive, money out negative.</summary>
    public required Money Amount { get; init; }
    public string BankReference { get; init; } = "";
    public string CustomerReference { get; init; } = "";
    public string Text { get; init; } = "";

    /// <summary>The number of the check: of one in a lockbox, or of one that came back.</summary>
    public string CheckNumber { get; init; } = "";
    public string RoutingNumber { get; init; } = "";

    /// <summary>Who paid, as the file names them.</summary>
    public string Payer { get; init; } = "";

    /// <summary>The taxpayer's account the payment names; empty where it names none.</summary>
    public string PaysAccount { get; init; } = "";
    public string PaysTaxType { get; init; } = "";
    public string PaysPeriod { get; init; } = "";
    public DateOnly? Postmark { get; init; }

    /// <summary>What the processor kept of a card payment.</summary>
    public Money ProcessorFee { get; init; }
    public string LastFour { get; init; } = "";
}
