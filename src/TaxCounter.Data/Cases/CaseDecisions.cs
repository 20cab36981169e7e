using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Cases;

/// <summary>
/// The decisions on a duty's cases that approval limits hold for: what one person alone granted before on the same account, and for <c>verify</c> everything that was
/// granted or undone. What was undone adds up no more; undoing it does not add up, because it gives back one grant as a whole.
/// </summary>
internal class CaseDecisions<TCase, TSeries, TVerb, TState>(TaxCounterContext context, CaseTable<TVerb, TState> table) : IDecidedBefore
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    public LimitKind Limit => table.Limit!.Value;

    public async Task<Money> Sum(string key, DateOnly since)
    {
        if (!PrintedNumber<TSeries>.TryParse(key, out var number))
        {
            return Money.Zero;
        }

        var account = Cases.Where(c => c.Number == number && c.DecidedOn == null).Select(c => c.AccountId);
        var decided = Cases.Where(c => account.Contains(c.AccountId) && c.Number != number && c.DecidedOn >= since);
        var granted = await Granted(table.Undone is { } undone ? decided.Where(c => !c.Story.State.Equals(undone)) : decided).ToListAsync();
        var byTwo = await ByTwo.Of(context, table.Approvals, granted.Select(g => g.Number.ToString()));
        return granted.Where(g => !byTwo.Contains(g.Number.ToString())).Total(g => g.Amount);
    }

    /// <summary>Everything that was granted or undone.</summary>
    public async Task<IReadOnlyList<DecidedAct>> All(CancellationToken stop)
    {
        var granted = (await Granted(Cases.Where(c => c.Outcome != null)).ToListAsync(stop)).Where(g => g.Amount.IsPositive).ToList();
        var steps = (await Cases.Where(c => c.Outcome != null).SelectMany(c => c.Story.Steps, (c, s) => new { c.Number, c.Outcome, Step = s })
            .Where(s => s.Outcome.Equals(s.Step.State) || s.Step.State.Equals(table.Undone)).ToListAsync(stop)).ToLookup(s => s.Number);
        List<DecidedAct> acts = [];
        foreach (var grant in granted)
        {
            var isUndone = grant.State.Equals(table.Undone);
            var decision = steps[grant.Number].Where(s => s.Outcome.Equals(s.Step.State)).MinBy(s => s.Step.Number)!.Step;
            acts.Add(Act(grant, decision, $"{char.ToUpperInvariant(table.Noun[0])}{table.Noun[1..]} {grant.Number}") with { Day = grant.DecidedOn, Accounts = isUndone ? [] : [grant.AccountId] });
            acts.AddRange(steps[grant.Number].Select(s => s.Step).Where(s => isUndone && s.State.Equals(table.Undone) && table.Deciding.Contains(s.Verb)).Select(s => Act(grant, s, $"The reversal of {table.Noun} {grant.Number}")));
        }

        return acts;
    }

    /// <summary>What was granted in cases, as the limits count it.</summary>
    protected virtual IQueryable<CaseGrant<TSeries, TState>> Granted(IQueryable<TCase> cases) => cases.Select(c => new CaseGrant<TSeries, TState>
    {
        Number = c.Number,
        AccountId = c.AccountId,
        State = c.Story.State,
        DecidedOn = c.DecidedOn,
        Amount = c.GrantedAmount,
    });

    private IQueryable<TCase> Cases => context.Set<TCase>().AsNoTracking();

    private DecidedAct Act(CaseGrant<TSeries, TState> grant, CaseStep<TVerb, TState> step, string named) => new()
    {
        Named = named,
        Amount = grant.Amount,
        By = step.By,
        What = table.ActOf(step.Verb),
        Subject = grant.Number.ToString(),
        Kind = table.Approvals,
        Key = grant.Number.ToString(),
    };
}
