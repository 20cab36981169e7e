using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>Charges that are not what the newest return of their period comes to.</summary>
internal static class ReturnProposals
{
    private const string Amended = "amended-return", Clerical = "clerical-error";

    public static IEnumerable<AdjustmentProposal> Of(ProposalFacts facts) =>
        from ledger in facts.Ledgers
        let filed = facts.Newest(ledger.Obligation.Id)
        where filed is not null && Differs(ledger, filed) && facts.Reason(filed.IsAmended ? Amended : Clerical) is not null
        select Of(facts, ledger, filed);

    /// <summary>What the form of any reason can start from for a period that has a return.</summary>
    public static AdjustmentInput? Known(ProposalFacts facts, ObligationLedger ledger, WorksheetKind worksheet)
    {
        var filed = facts.Newest(ledger.Obligation.Id);
        AdjustmentInput input = new(ledger.Obligation.Id);
        return worksheet switch
        {
            WorksheetKind.RightAmount when filed is not null && Differs(ledger, filed) => input with { Amount = filed.Charge },
            WorksheetKind.RateDifference => Taxed(facts, ledger, filed) is { } taxed ? input with { Amount = taxed } : null,
            WorksheetKind.Discount when filed is { Discount.IsPositive: true } => input with { Amount = filed.WithoutDiscount, FiledOn = facts.Returns[ledger.Obligation.Id].First().FiledOn, PaidOn = PaidOn(facts, ledger) },
            _ => null,
        };
    }

    /// <summary>Another amount than the return's, and no correction that somebody decided on explains it.</summary>
    private static bool Differs(ObligationLedger ledger, FiledReturn filed) =>
        ledger.Obligation.Charged != filed.Charge && ledger.Obligation.Charged != filed.WithDiscount && ledger.Obligation.Charged != filed.WithoutDiscount && !ledger.Entries.Any(e => e.Class.IsAdjustment);

    private static AdjustmentProposal Of(ProposalFacts facts, ObligationLedger ledger, FiledReturn filed)
    {
        var says = $"{facts.Said(ledger)}: {ledger.Obligation.Charged.InDollars()} is charged, and return {filed.Number} comes to {filed.Charge.InDollars()}.";
        var changed = filed.IsAmended ? ReturnOnFile.Changed(facts.Returns[ledger.Obligation.Id].First(), filed, facts.Rules) : "";
        return new AdjustmentProposal(says, new AdjustmentRequest
        {
            ReasonCode = filed.IsAmended ? Amended : Clerical,
            Statement = says,
            Answers = filed.IsAmended
                ? new Dictionary<string, string> { ["received"] = DateWords.Iso(filed.ReceivedOn), ["line"] = changed.Length > 0 ? $"{filed.Number}: {changed}" : $"{filed.Number}" }
                : new Dictionary<string, string> { ["error"] = $"{ledger.Obligation.Charged} was charged; {filed.Number} comes to {filed.Charge}" },
            Periods = [new AdjustmentInput(ledger.Obligation.Id) { Amount = filed.Charge }],
        }, filed.Charge - ledger.Obligation.Charged);
    }

    /// <summary>The taxable amount of the return; without one, what the charge is the tax of at the rate of the place, where that comes out to the cent.</summary>
    private static Money? Taxed(ProposalFacts facts, ObligationLedger ledger, FiledReturn? filed)
    {
        if (filed is not null && ReturnOnFile.Taxed(filed, facts.Rules) is { } known)
        {
            return known;
        }

        var rate = facts.Rules.RateAt(ledger.Obligation.TaxType, ledger.Obligation.Place, ledger.Obligation.Period.LastDay);
        if (rate.Refusal is not null || rate.Value.Here <= 0)
        {
            return null;
        }

        var part = rate.Value.Here / 100;
        var taxed = ledger.Obligation.Charged.Times(1 / part, MidpointRounding.AwayFromZero);
        return taxed.Times(part, MidpointRounding.AwayFromZero) == ledger.Obligation.Charged ? taxed : null;
    }

    private static DateOnly? PaidOn(ProposalFacts facts, ObligationLedger ledger)
    {
        var balance = ledger.AsOf(facts.Today, facts.Rules);
        return balance.TaxOwed.IsPositive || balance.Payments.Count == 0 ? null : balance.Payments[^1].Day;
    }
}
