using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>Finds corrections that an account's own records call for, and what the form of a reason can start from. Nothing is written.</summary>
public sealed class AdjustmentProposals(ILedgers ledgers, IFiledReturns returns, IOpenDiscounts discounts, ILeftFindings left, RuleBook rules)
{
    private static readonly AdjustmentRequest _nothing = new();

    /// <summary>Everything that is found on an account, without what is left as it is.</summary>
    public async Task<IReadOnlyList<AdjustmentProposal>> Of(Account account, DateOnly today)
    {
        var found = All(await Facts(account, today));
        var stays = found.Count == 0 ? [] : (await left.OfAccount(account.Id)).Select(l => l.Facts).ToHashSet();
        return [.. found.Where(f => !stays.Contains(f.Facts))];
    }

    /// <summary>What is known for one reason: all that was found for it, or only what is about one period.</summary>
    public async Task<AdjustmentKnown> For(Account account, string reason, ObligationId? only, DateOnly today)
    {
        var facts = await Facts(account, today);
        var worksheet = rules.ReasonsOf(AdjustmentFigures.Duty).On(reason, today) is { Refusal: null } row ? row.Value.Value.Adjustment?.Worksheet : null;
        var found = All(facts).Where(p => p.Request.ReasonCode == reason && (only is null || p.Request.Periods.Any(i => i.Obligation == only))).Select(p => p.Request).ToList();
        var request = found.Count == 0 ? _nothing with { ReasonCode = reason } : Together(found, only);
        if (only is { } one && request.Periods.Count == 0)
        {
            request = request with { Periods = [new AdjustmentInput(one)] };
        }

        var rows = facts.Ledgers.Select(l => worksheet is { } kind ? ReturnProposals.Known(facts, l, kind) : null).OfType<AdjustmentInput>().ToDictionary(i => i.Obligation);
        foreach (var period in request.Periods)
        {
            rows[period.Obligation] = period.Amount is null && period.FiledOn is null ? rows.GetValueOrDefault(period.Obligation) ?? period : period;
        }

        return new AdjustmentKnown(request with { Periods = [.. request.Periods.Select(p => rows[p.Obligation])] }, rows);
    }

    private static List<AdjustmentProposal> All(ProposalFacts facts) => [.. DiscountProposals.Of(facts), .. ReturnProposals.Of(facts), .. ChargeProposals.Of(facts)];

    /// <summary>Several finds of one reason in one form: their periods together, what fits of their words.</summary>
    private static AdjustmentRequest Together(List<AdjustmentRequest> found, ObligationId? only)
    {
        var statement = string.Join(' ', found.Select(f => f.Statement));
        return found[0] with
        {
            Periods = [.. found.SelectMany(f => f.Periods).Where(p => only is null || p.Obligation == only).DistinctBy(p => p.Obligation)],
            Statement = statement.Length > Adjustment.LongestText ? statement[..Adjustment.LongestText] : statement,
        };
    }

    private async Task<ProposalFacts> Facts(Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new ProposalFacts
        {
            Account = account,
            Ledgers = await ledgers.OfAccount(account.Id, openOnly: false),
            Returns = (await returns.OfAccount(account.Id)).OrderBy(r => r.Sequence).ToLookup(r => r.ObligationId),
            Discounts = await discounts.OfAccount(account.Id, today),
            Rules = rules,
            Today = today,
        };
    }
}
