using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What the worksheet comes to for one period, with its steps.</summary>
public sealed record WorkedPeriod
{
    /// <summary>The obligation with its movements.</summary>
    public required ObligationLedger Ledger { get; init; }

    /// <summary>What it comes to today, as it stands.</summary>
    public required ObligationBalance Before { get; init; }

    /// <summary>What it would come to today with the right amount, as if that had been charged at first.</summary>
    public required ObligationBalance After { get; init; }

    /// <summary>What was charged.</summary>
    public required Money Charged { get; init; }

    /// <summary>What is right.</summary>
    public required Money Right { get; init; }

    /// <summary>The location code whose funds get the right amount.</summary>
    public required string Location { get; init; }

    /// <summary>What would become unapplied credit.</summary>
    public Money Credit { get; init; }

    /// <summary>The steps that lead to the right amount.</summary>
    public IReadOnlyList<CalculationLine> Lines { get; init; } = [];

    /// <summary>What the rule book does not know, and whose figure stands in its place.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The steps in words, one to a line, with what the rule book does not know.</summary>
    public string Steps => string.Join('\n', [.. Lines.Select(l => $"{l.Label}{(l.Amount is { } amount ? $": {amount}" : "")}{(l.How is { } how ? $" = {how}" : "")}{(l.Authority is { } by ? $" ({by.Text})" : "")}"), .. Notes]);

    /// <summary>By how much the charge changes; below zero where it falls.</summary>
    public Money Change => Right - Charged;

    /// <summary>Whether anything is to be posted: another amount, or other funds for the same.</summary>
    public bool IsChanged => !Change.IsZero || Location != Ledger.Obligation.Place && Right.IsPositive;
}
