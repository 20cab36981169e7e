using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Staff;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Verify;

/// <summary>
/// V32: nobody but a supervisor applied or wrote off more credit of an account alone than the limits of its day, with what was used on it before within the rule
/// book's days. What a charge took by itself is no act of a person; what was reversed since counts as never done, so that nothing is found that stood then.
/// </summary>
internal sealed class AppliedCreditChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var acts = await Acts(context, stop);
        if (acts.Count == 0)
        {
            return [];
        }

        var roles = await RoleHistory.Of(context, stop);
        List<(Act Act, Money Before)> bad = [];
        foreach (var ofAccount in acts.GroupBy(a => a.Account))
        {
            List<Act> earlier = [];
            foreach (var act in ofAccount.OrderBy(a => a.By.At))
            {
                var since = rules.Limits.AddsUpSince(act.Day);
                var before = earlier.Where(e => e.Day >= since).Total(e => e.Amount);
                if (rules.Limits.ApprovalFor(LimitKind.AppliedCredit.Id(), act.Amount + before, act.Day) is { Refusal: null, Value: Approval.Supervisor } && roles.WasNoSupervisor(act.By))
                {
                    bad.Add((act, before));
                }

                earlier.Add(act);
            }
        }

        if (bad.Count == 0)
        {
            return [];
        }

        var (first, added) = bad[0];
        var number = await context.Set<Account>().Where(a => a.Id == first.Account).Select(a => a.Number).SingleAsync(stop);
        return [new Finding("V32", bad.Count, $"{first.By.Name} used {first.Amount.InDollars()} of unapplied credit of account {number.Digits} on {first.Day:yyyy-MM-dd}{(added.IsZero ? "" : $", after {added.InDollars()} before,")} above the limit of one who is no supervisor.{VerifyCheck.More(bad.Count)}")];
    }

    private static async Task<List<Act>> Acts(TaxCounterContext context, CancellationToken stop)
    {
        var charges = PostingKinds.FirstCharges.Concat(PostingKinds.Where(c => c.IsAmendment || c.IsMovedPayment)).ToList();
        var lines = await (from line in context.Set<JournalLine>()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where PostingKinds.CreditActs.Contains(posting.Kind) && line.Account == LedgerAccount.UnappliedCredit && line.Side == Side.Debit && line.AccountId != null
                               && posting.CorrectsId == null && !context.Set<Posting>().Any(c => c.CorrectsId == posting.Id)
                               && !context.Set<Posting>().Any(o => charges.Contains(o.Kind) && o.PostedAt == posting.PostedAt && o.ById == posting.ById && o.BusinessDay == posting.BusinessDay)
                           select new { Account = line.AccountId!.Value, posting.PostedAt, posting.ById, posting.ByName, posting.BusinessDay, line.Amount }).ToListAsync(stop);
        var people = (await context.Set<StaffUser>().AsNoTracking().Select(u => new { u.Id, u.Person }).ToListAsync(stop)).ToDictionary(u => new StaffId(u.Id), u => u.Person);
        return [.. lines.GroupBy(l => (l.Account, l.PostedAt, l.ById, l.ByName, l.BusinessDay)).Select(g => new Act(g.Key.Account, new Signature(people.GetValueOrDefault(g.Key.ById, ""), g.Key.ByName, g.Key.PostedAt), g.Key.BusinessDay, g.Total(l => l.Amount)))];
    }

    private sealed record Act(AccountId Account, Signature By, DateOnly Day, Money Amount);
}
