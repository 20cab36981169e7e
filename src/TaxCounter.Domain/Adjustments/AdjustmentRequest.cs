using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What the form of an adjustment says. It may be incomplete until it is submitted or posted.</summary>
public sealed record AdjustmentRequest
{
    /// <summary>The reason's code in the rule book.</summary>
    public string ReasonCode { get; init; } = "";

    /// <summary>The answers to the reason's questions, by question.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>What is wrong with the account, in the clerk's words; the form and the letter say it.</summary>
    public string Statement { get; init; } = "";

    /// <summary>The periods, with what the worksheet is told of each.</summary>
    public IReadOnlyList<AdjustmentInput> Periods { get; init; } = [];

    /// <summary>The monthly readings, one after another; empty where the worksheet needs none.</summary>
    public string Readings { get; init; } = "";

    /// <summary>Extra carts that were charged.</summary>
    public int? CartsCharged { get; init; }

    /// <summary>Extra carts that are there.</summary>
    public int? CartsThere { get; init; }

    /// <summary>The location code of the right place; empty where the worksheet needs none.</summary>
    public string Location { get; init; } = "";

    /// <summary>Why it cannot be kept: too long, a card number, a period twice, an amount below zero. Null when it can.</summary>
    internal Refusal? WhyNotKeep() =>
        CaseRefusals.WrongText(Statement, "Statement", Adjustment.LongestText) ?? (Readings.Length > Adjustment.LongestReadings ? CaseRefusals.TooLong("Readings", Adjustment.LongestReadings) : Readings.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '.' or ';' or ',') ? null : AdjustmentRefusals.NoReadings)
        ?? CaseRefusals.WrongText(ReasonCode, "ReasonCode", ReasonAnswers.LongestCode) ?? CaseRefusals.WrongText(Location, "Location", ReasonAnswers.LongestCode) ?? ReasonAnswers.WhyNot(Answers)
        ?? (Periods.Select(p => p.Obligation).Distinct().Count() != Periods.Count ? AdjustmentRefusals.PeriodTwice
            : Periods.Any(p => p.Amount is { IsNegative: true }) ? AdjustmentRefusals.BelowZero
            : CartsCharged < 0 || CartsThere < 0 ? AdjustmentRefusals.Carts : null);
}
