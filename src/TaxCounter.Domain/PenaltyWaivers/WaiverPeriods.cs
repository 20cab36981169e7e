using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>The periods of a waiver, and what a request, a recommendation and a decision come to for each: every amount is worked out of what can be waived that day.</summary>
public sealed class WaiverPeriods : CaseCollection<WaiverPeriod>
{
    /// <summary>Keeps these periods and no others; in place, so that what did not change stays as it is in the records.</summary>
    internal void Keep(IReadOnlyList<PeriodMeasure> requested)
    {
        Rows.RemoveAll(p => requested.All(r => r.Obligation != p.ObligationId));
        foreach (var measure in requested)
        {
            if (Rows.Find(p => p.ObligationId == measure.Obligation) is { } period)
            {
                period.Request(measure.Measure);
            }
            else
            {
                Rows.Add(WaiverPeriod.Of(measure));
            }
        }
    }

    /// <summary>Why these cannot be kept: one stands twice, or says no amount. Null when they can.</summary>
    internal static Refusal? WhyNotKeep(IReadOnlyList<PeriodMeasure> requested) =>
        requested.Select(p => p.Obligation).Distinct().Count() != requested.Count ? PenaltyWaiverRefusals.PeriodTwice
        : requested.All(p => p.Measure.IsSound) ? null
        : PenaltyWaiverRefusals.Measure;

    /// <summary>Submits them, and notes what can be waived of each. Refused: none, one without penalty left, more than there is.</summary>
    internal Refusal? Submit(IReadOnlyList<WaivablePeriod> now)
    {
        foreach (var period in Rows)
        {
            var figures = Of(now, period.ObligationId);
            if (!figures.Waivable.IsPositive)
            {
                return PenaltyWaiverRefusals.NothingToWaive(figures);
            }

            if (period.Requested.Kind == MeasureKind.Figure && period.Requested.Figure > figures.Waivable)
            {
                return PenaltyWaiverRefusals.AboveThePenalty(figures, period.Requested.Figure);
            }
        }

        Rows.ForEach(p => p.WaivableWhenRequested = Of(now, p.ObligationId).Waivable);
        return Rows.Count == 0 ? PenaltyWaiverRefusals.NoPeriod : null;
    }

    /// <summary>What is requested in all, as an amount of the day.</summary>
    internal Money Requested(IReadOnlyList<WaivablePeriod> now) => Rows.Total(p => p.Requested.Amount(Of(now, p.ObligationId).Waivable));

    /// <summary>What a recommendation or decision comes to for each period.</summary>
    internal Result<Dictionary<ObligationId, Money>> Amounts(WaiverOutcome outcome, IReadOnlyList<PeriodMeasure> parts, IReadOnlyList<WaivablePeriod> now)
    {
        var amounts = new Dictionary<ObligationId, Money>();
        foreach (var period in Rows)
        {
            var figures = Of(now, period.ObligationId);
            var measure = Measure(period, outcome, parts);
            if (measure is not null && (!measure.IsSound || measure.Kind == MeasureKind.Figure && measure.Figure > figures.Waivable))
            {
                return measure.IsSound ? PenaltyWaiverRefusals.AboveThePenalty(figures, measure.Figure) : PenaltyWaiverRefusals.Measure;
            }

            amounts[period.ObligationId] = measure?.Amount(figures.Waivable) ?? Money.Zero;
        }

        var total = amounts.Values.Total();
        return outcome switch
        {
            WaiverOutcome.ApprovePart when !total.IsPositive || total >= Requested(now) => PenaltyWaiverRefusals.PartNeeded,
            WaiverOutcome.ApproveAll when !total.IsPositive => PenaltyWaiverRefusals.NothingGranted,
            _ => amounts,
        };
    }

    /// <summary>Notes what is recommended for each.</summary>
    internal void Recommend(WaiverOutcome outcome, IReadOnlyList<PeriodMeasure> parts, IReadOnlyList<WaivablePeriod> now) =>
        Rows.ForEach(p => p.Recommend(Measure(p, outcome, parts), Of(now, p.ObligationId).Waivable));

    /// <summary>What a decision grants of each.</summary>
    internal IReadOnlyList<WaiverGrant> Grants(PenaltyWaiver waiver, Dictionary<ObligationId, Money> amounts, IReadOnlyList<WaivablePeriod> now) =>
        [.. Rows.Select(p => WaiverGrant.Of(waiver, Of(now, p.ObligationId), p.Requested.Amount(Of(now, p.ObligationId).Waivable), amounts[p.ObligationId]))];

    /// <summary>Why a decision on these amounts cannot be made: another can be waived by now. Null when they are the same.</summary>
    internal Refusal? WhyChanged(IReadOnlyDictionary<ObligationId, Money> read, IReadOnlyList<WaivablePeriod> now)
    {
        var changed = Rows.Select(p => (Period: Of(now, p.ObligationId), Read: read.GetValueOrDefault(p.ObligationId))).Where(p => p.Period.Waivable != p.Read).ToList();
        return changed.Count > 0 ? PenaltyWaiverRefusals.AmountsChanged(changed) : null;
    }

    private static WaiverMeasure? Measure(WaiverPeriod period, WaiverOutcome outcome, IReadOnlyList<PeriodMeasure> parts) => outcome switch
    {
        WaiverOutcome.ApproveAll => period.Requested,
        WaiverOutcome.ApprovePart => parts.FirstOrDefault(p => p.Obligation == period.ObligationId)?.Measure,
        _ => null,
    };

    private static WaivablePeriod Of(IReadOnlyList<WaivablePeriod> now, ObligationId obligation) => now.First(p => p.Obligation.Id == obligation);
}
