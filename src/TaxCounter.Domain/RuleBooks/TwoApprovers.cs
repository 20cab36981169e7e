using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// The approval limits as every decision asks them: who may decide on so much, and whether one person is enough. Above the second limit the first approval is kept,
/// and the item is decided when another person agrees to the same. That they are a second person to those who prepared it is asked before.
/// </summary>
public sealed class TwoApprovers(IFirstApprovals approvals, IEnumerable<IDecidedBefore> decided, IAuditTrail audit, RuleBook rules)
{
    /// <summary>
    /// Somebody agrees. Refused: to whoever may not decide on so much, and to the first approver as the second. Another revision or other terms than the first
    /// approver agreed to make this the first approval, and that one counts no more.
    /// </summary>
    /// <param name="limit">Which limits of the rule book.</param>
    /// <param name="asked">What they agree to.</param>
    /// <param name="act">Who, when and why.</param>
    public async Task<Result<ApprovalStep>> Agree(LimitKind limit, ApprovalAsked asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        var before = asked.Before + await Before(limit, asked.Key, act.Today);
        if (rules.Limits.WhyNotDecide(limit, asked.Amount, act.By, act.Today, before) is { } no)
        {
            return no;
        }

        if (!rules.Limits.NeedsTwo(limit, asked.Amount + before, act.Today))
        {
            return ApprovalStep.Decides;
        }

        var last = await approvals.LastOf(asked.Kind.Code, asked.Key);
        if (last?.IsOfSame(asked) == true)
        {
            return last.Complete(asked, act).Refusal is { } own ? own : ApprovalStep.Decides;
        }

        approvals.Add(FirstApproval.Of(asked, (last?.Number ?? 0) + 1, act));
        await audit.Record(act, asked.What + "-first", asked.Subject, details: $"{asked.Amount.InDollars()}{(act.Reason is { } why ? $": {why}" : "")}",
            changes: before.IsPositive ? [new("decided before by one person", null, before.Plain())] : null);
        return ApprovalStep.FirstOfTwo;
    }

    /// <summary>What one person alone decided before on the same accounts, within the days of the rule book.</summary>
    public async Task<Money> Before(LimitKind limit, string key, DateOnly day) =>
        rules.Limits.AddsUpSince(limit, day) is { } since && decided.FirstOrDefault(d => d.Limit == limit) is { } of ? await of.Sum(key, since) : Money.Zero;
}
