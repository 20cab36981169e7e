using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The periods of an adjustment.</summary>
public sealed class AdjustmentPeriods : CaseCollection<AdjustmentPeriod>
{
    /// <summary>By how much the charges change, each without its sign: a rise and a fall do not cancel out.</summary>
    public Money Amount => Rows.Total(p => p.Change.Abs());

    /// <summary>Keeps these and no others; in place, so that what did not change stays as it is in the records.</summary>
    internal void Keep(IReadOnlyList<AdjustmentInput> inputs)
    {
        Rows.RemoveAll(r => inputs.All(i => i.Obligation != r.ObligationId));
        foreach (var input in inputs)
        {
            if (Rows.Find(r => r.ObligationId == input.Obligation) is { } row)
            {
                row.Tell(input);
            }
            else
            {
                Rows.Add(AdjustmentPeriod.Of(input));
            }
        }
    }

    /// <summary>Notes what the worksheet came to.</summary>
    internal void Work(IReadOnlyList<WorkedPeriod> worked) => Rows.ForEach(r => r.Work(worked.First(w => w.Ledger.Obligation.Id == r.ObligationId)));

    /// <summary>Why what was worked out no longer holds: something else was charged, or comes out, since. Null when it is the same.</summary>
    internal Refusal? WhyChanged(IReadOnlyList<WorkedPeriod> now) =>
        Rows.Select(r => (Row: r, Now: now.First(w => w.Ledger.Obligation.Id == r.ObligationId))).FirstOrDefault(x => x.Row.Charged != x.Now.Charged || x.Row.Right != x.Now.Right) is { Row: not null } changed
            ? AdjustmentRefusals.Changed(changed.Now, changed.Row.Charged, changed.Row.Right)
            : null;
}
