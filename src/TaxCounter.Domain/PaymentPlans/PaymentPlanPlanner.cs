using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Finds what a plan of an account rests on, and works offers out; nothing is written.</summary>
public sealed class PaymentPlanPlanner(IPaymentPlans plans, ILedgers ledgers, IAccounts accounts, MissingReturns returns, RuleBook rules)
{
    /// <summary>The account, what it owes, and what stands against a plan of this.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="chosen">What goes into the plan; null for all that is due.</param>
    /// <param name="changed">The plan whose terms are changed; null for a new one.</param>
    /// <param name="today">The office's day.</param>
    public async Task<Result<PlanBasis>> Basis(AccountId account, IReadOnlyCollection<ObligationId>? chosen, PaymentPlan? changed, DateOnly today)
    {
        if (await accounts.Find(account) is not { } found)
        {
            return PaymentPlanRefusals.AccountUnknown;
        }

        if (changed is null && found.WhyNotBegin() is { } merged)
        {
            return merged;
        }

        var open = await ledgers.OfAccount(account, openOnly: true);
        var others = (await plans.OfAccount(account)).Where(p => p.Id != changed?.Id).ToList();
        var elsewhere = others.SelectMany(p => p.Holds).Select(h => h.ObligationId).ToHashSet();
        var held = changed?.Current.Obligations.Select(o => o.ObligationId).ToHashSet() ?? [];
        List<ObligationLedger> free = [.. open.Where(l => !elsewhere.Contains(l.Obligation.Id))];
        var balances = free.ConvertAll(l => l.AsOf(today, rules));
        var into = chosen ?? [.. balances.Where(b => b.Owed.IsPositive && (b.IsDue || held.Contains(b.Obligation.Id))).Select(b => b.Obligation.Id)];
        var limits = rules.Limits.Plans?.On(today) is { Refusal: null } row ? row.Value : null;
        var unfiled = (await returns.OfAccount(found, today)).Where(m => m.DueOn < today).Select(m => $"{(rules.FindTaxType(m.TaxType)?.Name ?? m.TaxType)} {m.Period}").ToList();
        return new PlanBasis
        {
            Ledgers = free,
            Situation = new PlanSituation { Account = found, Open = balances, Chosen = into, Unfiled = unfiled, Others = others, Limits = limits, Today = today },
        };
    }

    /// <summary>Works an offer out on what was found. Refused as <see cref="PlanBench"/> is.</summary>
    public Result<PlanProposal> Propose(PlanBasis basis, PlanOffer offer)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var situation = basis.Situation;
        var worked = PlanBench.Work([.. basis.Ledgers.Where(l => situation.Chosen.Contains(l.Obligation.Id))], offer, situation.Today, rules);
        var alone = rules.Limits.AloneUpTo(LimitKind.Plan, situation.Today);
        return worked.Refusal is { } no ? no : new PlanProposal
        {
            Account = situation.Account,
            Worked = worked.Value,
            Obstacles = PlanEligibility.Of(situation),
            Limits = situation.Limits,
            AloneUpTo = alone.Refusal is null ? alone.Value : Money.Zero,
        };
    }

    /// <summary>Both in one step, with what forbids it as a refusal; and where an obligation is chosen that is not owed or is in another plan.</summary>
    public async Task<Result<PlanProposal>> Plan(PaymentPlanAsked asked, PaymentPlan? changed, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        var basis = await Basis(asked.Account, asked.Obligations, changed, act.Today);
        if (basis.Refusal is { } unknown)
        {
            return unknown;
        }

        var proposal = Propose(basis.Value, asked.Offer);
        return proposal.Refusal is { } no ? PlanEligibility.Of(basis.Value.Situation).FirstOrDefault(o => o.Weight == ObstacleWeight.Forbids) is { } obstacle ? PaymentPlanRefusals.StandsAgainst(obstacle) : no
            : proposal.Value.WhyNot is { } against ? against
            : proposal.Value.Worked.Balances.Count != asked.Obligations.Distinct().Count() ? PaymentPlanRefusals.Changed
            : proposal.Value;
    }

    /// <summary>How a plan goes on a day.</summary>
    public async Task<PlanStanding> Standing(PaymentPlan plan, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var mine = await ledgers.Find([.. plan.Current.Obligations.Select(o => o.ObligationId)]);
        var ids = mine.Select(l => l.Obligation.Id).ToHashSet();
        var open = plan.IsInForce ? (await ledgers.OfAccount(plan.AccountId, openOnly: true)).Where(l => !ids.Contains(l.Obligation.Id)) : [];
        return PlanStanding.Of(plan, [.. mine, .. open], day, rules, [.. (await Unfiled([plan], day))[plan.AccountId]]);
    }

    /// <summary>How all that are in force go, those in most danger first.</summary>
    public async Task<IReadOnlyList<PlanStanding>> Standings(DateOnly day)
    {
        List<PlanStanding> standings = [];
        foreach (var some in (await plans.InForce()).Chunk(200))
        {
            standings.AddRange(await Standings(some, day));
        }

        return [.. standings.OrderBy(s => s.Order()).ThenBy(s => s.Plan.Number.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>How some go.</summary>
    public async Task<IReadOnlyList<PlanStanding>> Standings(IReadOnlyList<PaymentPlan> some, DateOnly day)
    {
        var mine = (await ledgers.Find([.. some.SelectMany(p => p.Current.Obligations).Select(o => o.ObligationId).Distinct()])).ToLookup(l => l.Obligation.AccountId);
        var open = await ledgers.OpenOf([.. some.Select(p => p.AccountId).Distinct()]);
        var unfiled = await Unfiled(some, day);
        return [.. some.Select(p => PlanStanding.Of(p, [.. mine[p.AccountId].Concat(open[p.AccountId]).DistinctBy(l => l.Obligation.Id)], day, rules, [.. unfiled[p.AccountId]]))];
    }

    /// <summary>The returns that became due since the terms were agreed and are not filed, of those plans that they count for.</summary>
    private async Task<ILookup<AccountId, MissingReturn>> Unfiled(IReadOnlyList<PaymentPlan> some, DateOnly day)
    {
        var asked = some.Where(p => p.IsInForce && p.Current.UnfiledCounts).ToList();
        return await returns.DueSince([.. asked.Select(p => p.AccountId).Distinct()], asked.Count == 0 ? day : asked.Min(p => p.Current.AgreedOn), day);
    }
}
