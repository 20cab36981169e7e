using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What an account's records hold about its charges: where corrections are looked for.</summary>
public sealed record ProposalFacts
{
    public required Account Account { get; init; }

    /// <summary>All obligations.</summary>
    public required IReadOnlyList<ObligationLedger> Ledgers { get; init; }

    /// <summary>The returns of each obligation, oldest first.</summary>
    public required ILookup<ObligationId, FiledReturn> Returns { get; init; }

    /// <summary>Discounts that do not fit.</summary>
    public required IReadOnlyList<OpenDiscountRow> Discounts { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The newest return of an obligation; null where none is on file.</summary>
    public FiledReturn? Newest(ObligationId obligation) => Returns[obligation].LastOrDefault();

    /// <summary>The reasons of the rule book whose worksheet or tests are such, by what they ask for today.</summary>
    public IEnumerable<(string Code, AdjustmentRule Rule)> Reasons(Func<AdjustmentRule, bool> such) =>
        from reason in Rules.ReasonsOf(AdjustmentFigures.Duty).All
        let row = reason.Rows.On(Today)
        where row.Refusal is null && row.Value.Value.Adjustment is { } rule && such(rule)
        select (reason.Code, row.Value.Value.Adjustment!);

    /// <summary>The code of a reason where the office has it.</summary>
    public string? Reason(string code) => Rules.ReasonsOf(AdjustmentFigures.Duty).On(code, Today) is { Refusal: null } row && row.Value.Value.Adjustment is not null ? code : null;

    /// <summary>The tax or fee with its period, as said.</summary>
    public string Said(string taxType, Period period) => $"{Rules.FindTaxType(taxType)?.Name ?? taxType} {period}";

    /// <summary>The same of an obligation.</summary>
    public string Said(ObligationLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Said(ledger.Obligation.TaxType, ledger.Obligation.Period);
    }
}
