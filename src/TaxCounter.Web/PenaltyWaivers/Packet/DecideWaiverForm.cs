using FluentValidation;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>A decision as it is filled in, with what was read before it.</summary>
public sealed class DecideWaiverForm : DecideCaseForm<WaiverChoice>
{
    /// <summary>How much of each period, of a part.</summary>
    public List<PeriodRow> Parts { get; set; } = [];

    /// <summary>What could be waived of each period when it was shown.</summary>
    public Dictionary<Guid, string> Shown { get; set; } = [];

    /// <summary>The decision it asks for; of a choice that is no return.</summary>
    /// <param name="waiver">The case: what is recommended is taken from it.</param>
    public DecideWaiver Read(PenaltyWaiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        var recommended = waiver.Periods.Where(p => p.Recommended is not null).Select(p => new PeriodMeasure(p.ObligationId, p.Recommended!));
        return new DecideWaiver
        {
            Outcome = Choice switch
            {
                WaiverChoice.All => WaiverOutcome.ApproveAll,
                WaiverChoice.Recommended => waiver.Recommendation ?? WaiverOutcome.Deny,
                WaiverChoice.Part => WaiverOutcome.ApprovePart,
                _ => WaiverOutcome.Deny,
            },
            Parts = [.. Choice == WaiverChoice.Part ? MeasureText.Read(Parts) : recommended],
            Revision = Revision,
            WaivableRead = Shown.Select(s => (s.Key, IsRead: Money.TryParse(s.Value, out var amount), Amount: amount)).Where(s => s.IsRead).ToDictionary(s => new ObligationId(s.Key), s => s.Amount),
        };
    }

    /// <summary>What the form checks.</summary>
    public new sealed class Checks : DecideCaseChecks<DecideWaiverForm, WaiverChoice>
    {
        public Checks()
            : base(Enum.GetValues<WaiverChoice>()) => RuleForEach(f => f.Parts).SetValidator(new PartRow()).When(f => f.Choice == WaiverChoice.Part);
    }
}
