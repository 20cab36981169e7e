using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>What the bank's notice says about a check.</summary>
public sealed record ReturnedCheckAsked
{
    /// <summary>The key of the record, made with the form.</summary>
    public required ReturnedCheckId Id { get; init; }

    /// <summary>The receipt that took the check.</summary>
    public required ReceiptNumber Receipt { get; init; }

    /// <summary>Which of the things handed over it was: <see cref="Tender.Number"/>.</summary>
    public required int Tender { get; init; }

    /// <summary>The day the bank took the money back.</summary>
    public required DateOnly ReturnedOn { get; init; }

    /// <summary>Why, as the bank says.</summary>
    public required ReturnReason Why { get; init; }

    /// <summary>The figures that were seen, as <see cref="CheckReturnPlan.Terms"/> has them; others by now are refused.</summary>
    public string Shown { get; init; } = "";
}
