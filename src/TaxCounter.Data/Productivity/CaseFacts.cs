using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Productivity;

namespace TaxCounter.Data.Productivity;

/// <summary>The cases of the four duties that are reported by outcome and age, each as one fact. A draft that was never submitted is a case that is open.</summary>
internal sealed class CaseFacts(TaxCounterContext context)
{
    /// <summary>Those taken between two days, by one person or by all.</summary>
    public async Task<IReadOnlyList<CaseFact>> Of(DateOnly from, DateOnly to, string? clerk)
    {
        List<CaseFact> all = [];
        var waivers = await context.Set<PenaltyWaiver>().AsNoTracking().Where(w => w.TakenOn >= from && w.TakenOn <= to && (clerk == null || w.Taken.Person == clerk))
            .Select(w => new { w.Number, w.TakenOn, w.Taken, w.Story.State, At = w.Decided == null ? (DateTime?)null : w.Decided.At }).ToListAsync();
        all.AddRange(waivers.Select(w => Fact(CaseSort.Waiver, w.Number.ToString(), w.TakenOn, w.Taken.Person, w.Taken.Name, ResultOf(w.State), w.At)));

        var adjustments = await context.Set<Adjustment>().AsNoTracking().Where(a => a.TakenOn >= from && a.TakenOn <= to && (clerk == null || a.Taken.Person == clerk))
            .Select(a => new { a.Number, a.TakenOn, a.Taken, a.Story.State, At = a.Decided == null ? (DateTime?)null : a.Decided.At }).ToListAsync();
        all.AddRange(adjustments.Select(a => Fact(CaseSort.Adjustment, a.Number.ToString(), a.TakenOn, a.Taken.Person, a.Taken.Name, ResultOf(a.State), a.At)));

        var plans = await context.Set<PaymentPlan>().AsNoTracking().Where(p => p.RequestedOn >= from && p.RequestedOn <= to && (clerk == null || p.Requested.Person == clerk))
            .Select(p => new { p.Number, p.RequestedOn, p.Requested, p.State, At = p.Decided == null ? (DateTime?)null : p.Decided.At }).ToListAsync();
        all.AddRange(plans.Select(p => Fact(CaseSort.Plan, p.Number.ToString(), p.RequestedOn, p.Requested.Person, p.Requested.Name, ResultOf(p.State), p.At)));

        var licenses = await context.Set<License>().AsNoTracking().Where(l => l.TakenOn >= from && l.TakenOn <= to && (clerk == null || l.Taken.Person == clerk))
            .Select(l => new { l.Number, l.TakenOn, l.Taken, l.Story.State, At = l.Decided == null ? (DateTime?)null : l.Decided.At }).ToListAsync();
        all.AddRange(licenses.Select(l => Fact(CaseSort.License, l.Number.ToString(), l.TakenOn, l.Taken.Person, l.Taken.Name, ResultOf(l.State), l.At)));
        return [.. all.OrderBy(c => c.TakenOn).ThenBy(c => c.Number, StringComparer.Ordinal)];
    }

    /// <summary>A case that ended without a decision has no day of one: it is counted with its outcome, and in no average.</summary>
    private static CaseFact Fact(CaseSort sort, string number, DateOnly taken, string clerk, string name, CaseResult result, DateTime? at) =>
        new(sort, number, taken, clerk, name, result, result == CaseResult.Open || at is not { } decided ? null : DateOnly.FromDateTime(decided));

    private static CaseResult ResultOf(WaiverState state) => state switch
    {
        WaiverState.Approved or WaiverState.ApprovedInPart or WaiverState.ReversalRequested => CaseResult.Approved,
        WaiverState.Denied => CaseResult.Denied,
        WaiverState.ClosedForNoAnswer or WaiverState.Withdrawn => CaseResult.Closed,
        WaiverState.Reversed => CaseResult.Undone,
        _ => CaseResult.Open,
    };

    private static CaseResult ResultOf(AdjustmentState state) => state switch
    {
        AdjustmentState.Posted or AdjustmentState.ReversalRequested => CaseResult.Approved,
        AdjustmentState.Denied => CaseResult.Denied,
        AdjustmentState.ClosedForNoAnswer or AdjustmentState.Withdrawn => CaseResult.Closed,
        AdjustmentState.Reversed => CaseResult.Undone,
        _ => CaseResult.Open,
    };

    private static CaseResult ResultOf(PaymentPlanState state) => state switch
    {
        PaymentPlanState.Agreed or PaymentPlanState.Notice or PaymentPlanState.Completed or PaymentPlanState.Ended => CaseResult.Approved,
        PaymentPlanState.Denied => CaseResult.Denied,
        PaymentPlanState.Withdrawn => CaseResult.Closed,
        PaymentPlanState.Defaulted => CaseResult.Undone,
        _ => CaseResult.Open,
    };

    private static CaseResult ResultOf(LicenseState state) => state switch
    {
        LicenseState.Approved or LicenseState.Issued or LicenseState.Expired or LicenseState.Closed or LicenseState.RevocationRequested => CaseResult.Approved,
        LicenseState.Refused => CaseResult.Denied,
        LicenseState.ClosedForNoAnswer or LicenseState.Withdrawn => CaseResult.Closed,
        LicenseState.Revoked => CaseResult.Undone,
        _ => CaseResult.Open,
    };
}
