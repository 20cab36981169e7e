using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>
/// Leaves as it is what the program found wrong with a charge. Within what one person may adjust alone a clerk does, with a reason; above that a supervisor has denied the
/// adjustment before.
/// </summary>
public sealed class FindingService(AdjustmentProposals proposals, ILeftFindings left, IAdjustments adjustments, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Leaves it; the same again finds the first.</summary>
    public Task<Result<LeftFinding>> Leave(AccountId account, string facts, CounterAct act) => transaction.Do<LeftFinding>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await left.Find(account, facts) is { } earlier)
        {
            return earlier;
        }

        if (!act.By.May(Permission.PrepareAdjustment))
        {
            return StaffRefusals.NotAllowed(act.By, "leave a charge as it is");
        }

        if (await accounts.Find(account) is not { } of)
        {
            return AdjustmentRefusals.UnknownAccount;
        }

        if ((await proposals.Of(of, act.Today)).FirstOrDefault(p => p.Facts == facts) is not { } found)
        {
            return AdjustmentRefusals.FoundNoMore;
        }

        var denied = await Denied(account, found);
        if (denied is null && await WhyNotAlone(account, found, act.Today) is { } no)
        {
            return no;
        }

        var made = LeftFinding.Leave(account, facts, found.Says, found.Change.Abs(), denied?.Number.ToString(), act);
        if (made.Refusal is null)
        {
            left.Add(made.Value);
            await audit.Record(act, "adjustments.leave", of.Number.Digits, of.Number.Digits, found.Says);
        }

        return made;
    });

    /// <summary>The adjustment for the same charges and at least as much that a supervisor denied; null where none was.</summary>
    public async Task<Adjustment?> Denied(AccountId account, AdjustmentProposal found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var charges = found.Request.Periods.Select(p => p.Obligation).ToHashSet();
        return (await adjustments.Denied(account, found.Request.ReasonCode)).FirstOrDefault(a =>
            a.Periods.Where(p => charges.Contains(p.ObligationId)).ToList() is var same && same.Count == charges.Count && same.Total(p => p.Change.Abs()) >= found.Change.Abs());
    }

    /// <summary>Why one person alone may not leave it; null when they may.</summary>
    public async Task<Refusal?> WhyNotAlone(AccountId account, AdjustmentProposal found, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(found);
        var upTo = rules.Limits.AloneUpTo(LimitKind.Adjustment, today);
        var before = await left.LeftAlone(account, rules.Limits.AddsUpSince(today) ?? today);
        return upTo.Refusal ?? (found.Change.Abs() + before > upTo.Value ? AdjustmentRefusals.LeftAboveOne(upTo.Value, found.Change.Abs(), before) : null);
    }
}
