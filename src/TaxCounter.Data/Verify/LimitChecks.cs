using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Staff;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Verify;

/// <summary>
/// V18: no decision stands above the approval limits in force on its day: none by one person that two must take, none in a supervisor's place that only a supervisor
/// takes, and none by two of whom one was no supervisor then, as far as the roles' history tells. Each duty says what it decided (<see cref="DutyRecords.Decided"/>).
/// </summary>
internal static class LimitChecks
{
    public static async Task<List<Finding>> RunAsync(TaxCounterContext context, IEnumerable<DecidedActs> decided, Limits limits, CancellationToken stop)
    {
        List<(LimitKind Limit, DecidedAct Act)> all = [];
        foreach (var acts in decided.Where(d => limits.IsLimited(d.Limit)))
        {
            all.AddRange((await acts.Of(context, stop)).Select(act => (acts.Limit, act)));
        }

        var inAnothersPlace = await (from use in context.Set<DelegationUse>()
                                     join entry in context.Set<AuditEntry>() on use.Sequence equals entry.Sequence
                                     where entry.Subject != null
                                     select entry.What + " " + entry.Subject).ToHashSetAsync(stop);
        var completed = (await context.Set<FirstApproval>().AsNoTracking().Where(a => a.Completed != null).ToListAsync(stop)).ToLookup(a => (a.Kind, a.Key));
        var roles = await RoleHistory.Of(context, stop);
        var alone = all.Where(a => !completed[(a.Act.Kind.Code, a.Act.Key)].Any(f => IsFirstOf(f, a.Act))).SelectMany(a => a.Act.AddsUpOn.Select(of => (a.Limit, Of: of, a.Act))).ToLookup(a => (a.Limit, a.Of), a => a.Act);
        List<(DecidedAct Act, string Why)> bad = [];
        foreach (var (limit, act) in all.OrderBy(a => a.Act.Subject, StringComparer.Ordinal))
        {
            var first = completed[(act.Kind.Code, act.Key)].FirstOrDefault(a => IsFirstOf(a, act));
            var before = act.AddsUpOn.SelectMany(of => alone[(limit, of)]).Distinct().Where(other => IsBefore(other, act, limits.AddsUpSince(limit, act.Days[0]))).Total(other => other.Amount);
            if (!limits.MayStand(limit, act.Amount + before, first is not null, inAnothersPlace.Contains($"{act.What} {act.Subject}"), act.Days))
            {
                bad.Add((act, "was decided above the approval limits of its day"));
            }
            else if (first is not null && new[] { first.Approved, act.By }.FirstOrDefault(roles.WasNoSupervisor) is { } other)
            {
                bad.Add((act, $"was approved by {other.Name}, who was not a supervisor on that day"));
            }
        }

        return bad.Count == 0 ? [] : [new Finding("V18", bad.Count, $"{bad[0].Act.Named} of {bad[0].Act.Amount.InDollars()} {bad[0].Why}.{VerifyCheck.More(bad.Count)}")];
    }

    /// <summary>Whether it was decided earlier, within the days whose decisions add up; at their edge it is not held against anybody.</summary>
    private static bool IsBefore(DecidedAct other, DecidedAct act, DateOnly? since) => (other.By.At < act.By.At || other.By.At == act.By.At && string.CompareOrdinal(other.Subject, act.Subject) < 0) && other.Days.Min() > since;

    /// <summary>Whether this is the first of the two approvals that a decision stands on: of the same amount, by another person, and completed by the decision.</summary>
    private static bool IsFirstOf(FirstApproval first, DecidedAct act) =>
        first.Amount == act.Amount && first.Completed == act.By && !string.Equals(first.Approved.Person, act.By.Person, StringComparison.OrdinalIgnoreCase);
}
