using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Domain.Adjustments;

/// <summary>Discounts that were kept although the return was paid late, and discounts that were not allowed although it was in time.</summary>
internal static class DiscountProposals
{
    public static IEnumerable<AdjustmentProposal> Of(ProposalFacts facts) =>
        from row in facts.Discounts
        let reason = DiscountReasons.Of(facts.Rules, row, facts.Today)
        where reason is not null
        select Of(facts, row, reason);

    private static AdjustmentProposal Of(ProposalFacts facts, OpenDiscountRow row, string reason)
    {
        var found = row.Discount;
        facts.Rules.Discounts.RuleOf(row.TaxType, row.Period.LastDay, out var called);
        var name = called.Length > 0 ? called.ToLowerInvariant() : "discount";
        var paid = found.PaidOn is { } day ? $"paid {DateWords.Date(day)}" : "is not paid yet";
        var says = found.Kind == OpenDiscountKind.Lost
            ? $"{facts.Said(row.TaxType, row.Period)}: the {name} of {found.Amount.InDollars()} was kept. The return was due {DateWords.Date(found.DueOn)}, filed {DateWords.Date(found.FiledOn)}, and {paid}."
            : $"{facts.Said(row.TaxType, row.Period)}: the {name} of {found.Amount.InDollars()} was not allowed. The return was due {DateWords.Date(found.DueOn)}, filed {DateWords.Date(found.FiledOn)}, and {paid}.";
        return new AdjustmentProposal(says, new AdjustmentRequest
        {
            ReasonCode = reason,
            Statement = says,
            Answers = new Dictionary<string, string> { ["proof"] = $"Return {found.Return}, filed {DateWords.Date(found.FiledOn)}; {paid}" },
            Periods = [new AdjustmentInput(found.Id) { Amount = found.Before, FiledOn = found.FiledOn, PaidOn = found.PaidOn ?? facts.Today }],
        }, found.Kind == OpenDiscountKind.Lost ? found.Amount : -found.Amount)
        {
            Discount = found,
        };
    }
}
