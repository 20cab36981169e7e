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
    private static readonly List<PostingKind> _charges = [.. PostingKinds.FirstCharges, .. PostingKinds.Where(c => c.IsAmendment || c.IsMovedPayment)];

    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var acts = await Acts(context, stop);
        if (acts.Count == 0)
        {
            return [];
        }

        var roles = await RoleHistory.Of(context, stop);
        List<(Act Act, Money Before)> bad = [];
        foreach (var ofAccount in acts.GroupBy(a => a.Account).Select(g => g.OrderBy(a => a.By.At).ToList()).Where(a => Above(a, roles).Count > 0))
        {
            // Only where it comes to too much is asked, act by act, whether a charge took it.
            List<Act> byPeople = [];
            foreach (var act in ofAccount)
            {
                byPeople.AddRange(await IsOfACharge(context, act, stop) ? [] : [act]);
            }

            bad.AddRange(Above(byPeople, roles));
        }

        if (bad.Count == 0)
        {
            return [];
        }

        var (first, added) = bad[0];
        var number = await context.Set<Account>().Where(a => a.Id == first.Account).Select(a => a.Number).SingleAsync(stop);
        return [new Finding("V32", bad.Count, $"{first.By.Name} used {first.Amount.InDollars()} of unapplied credit of account {number.Digits} on {first.Day:yyyy-MM-dd}{(added.IsZero ? "" : $", after {added.InDollars()} before,")} above the limit of one who is no supervisor.{VerifyCheck.More(bad.Count)}")];
    }

    /// <summary>The acts of an account, the earliest first, that were above the limit of who did them.</summary>
    private List<(Act Act, Money Before)> Above(List<Act> acts, RoleHistory roles)
    {
        List<(Act, Money)> above = [];
        for (var i = 0; i < acts.Count; i++)
        {
            var act = acts[i];
            var since = rules.Limits.AddsUpSince(act.Day);
            var before = acts.Take(i).Where(e => e.Day >= since).Total(e => e.Amount);
            if (rules.Limits.ApprovalFor(LimitKind.AppliedCredit.Id(), act.Amount + before, act.Day) is { Refusal: null, Value: Approval.Supervisor } && roles.WasNoSupervisor(act.By))
            {
                above.Add((act, before));
            }
        }

        return above;
    }

    private static Task<bool> IsOfACharge(TaxCounterContext context, Act act, CancellationToken stop) =>
        context.Set<Posting>().AnyAsync(o => o.BusinessDay == act.Day && o.PostedAt == act.By.At && o.ById == act.ById && _charges.Contains(o.Kind), stop);

    private static async Task<List<Act>> Acts(TaxCounterContext context, CancellationToken stop)
    {
        var lines = await (from line in context.Set<JournalLine>()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where PostingKinds.CreditActs.Contains(posting.Kind) && line.Account == LedgerAccount.UnappliedCredit && line.Side == Side.Debit && line.AccountId != null
                               && posting.CorrectsId == null && !context.Set<Posting>().Any(c => c.CorrectsId == posting.Id)
                           select new { Account = line.AccountId!.Value, posting.PostedAt, posting.ById, posting.ByName, posting.BusinessDay, line.Amount }).ToListAsync(stop);
        var people = (await context.Set<StaffUser>().AsNoTracking().Select(u => new { u.Id, u.Person }).ToListAsync(stop)).ToDictionary(u => new StaffId(u.Id), u => u.Person);
        return [.. lines.GroupBy(l => (l.Account, l.PostedAt, l.ById, l.ByName, l.BusinessDay)).Select(g => new Act(g.Key.Account, g.Key.ById, new Signature(people.GetValueOrDefault(g.Key.ById, ""), g.Key.ByName, g.Key.PostedAt), g.Key.BusinessDay, g.Total(l => l.Amount)))];
    }

    private sealed record Act(AccountId Account, StaffId ById, Signature By, DateOnly Day, Money Amount);
}
