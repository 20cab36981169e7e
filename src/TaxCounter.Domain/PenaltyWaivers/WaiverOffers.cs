using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What a request can be about: the periods of an account with penalty, the reasons of the rule book, and whether interest can be waived too.</summary>
public sealed class WaiverOffers(ILedgers ledgers, RuleBook rules)
{
    /// <summary>The rule book's name for the reasons of penalty waivers.</summary>
    public const string Duty = "penalty-waivers";

    /// <summary>The reasons for which penalty may be waived.</summary>
    public ReasonCodes Reasons => rules.ReasonsOf(Duty);

    /// <summary>The periods of an account with penalty that can be waived today, by due date; what the form offers. Those a draft already names stay, whatever became of them.</summary>
    public async Task<IReadOnlyList<WaivablePeriod>> Of(AccountId account, DateOnly today, params IReadOnlyCollection<ObligationId> named) =>
        [.. (await ledgers.OfAccount(account, openOnly: false)).Select(l => WaivablePeriod.Of(l, today, rules))
            .Where(p => p.Waivable.IsPositive || named.Contains(p.Obligation.Id)).OrderBy(p => p.Balance.Due.Counted).ThenBy(p => p.Obligation.TaxType, StringComparer.Ordinal)];

    /// <summary>Periods of other accounts are refused, and interest where the law lets it stay.</summary>
    public async Task<Refusal?> WhyNotRequest(AccountId account, WaiverRequest request, DateOnly today)
    {
        var named = request.Periods.Select(p => p.Obligation).Distinct().ToList();
        var found = named.Count == 0 ? [] : await ledgers.Find(named);
        if (found.Count != named.Count || found.Any(l => l.Obligation.AccountId != account))
        {
            return PenaltyWaiverRefusals.OtherAccount;
        }

        return request.InterestToo ? WhyInterestStays([.. found.Select(l => l.Obligation.TaxType).Distinct()], today) : null;
    }

    private Refusal WhyInterestStays(IReadOnlyList<string> taxTypes, DateOnly today)
    {
        foreach (var tax in taxTypes)
        {
            var rule = rules.Waivers.InterestOf(tax, today);
            if (rule.Refusal is { } unknown)
            {
                return unknown with { Field = "InterestToo" };
            }

            if (!rule.Value.Value.Allowed)
            {
                return PenaltyWaiverRefusals.InterestStays(rules.FindTaxType(tax)?.Name ?? tax, rule.Value);
            }
        }

        return taxTypes.Count == 0 ? PenaltyWaiverRefusals.InterestOfWhat : PenaltyWaiverRefusals.InterestNotPosted;
    }
}
