using FluentValidation;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>A decision as it is filled in, with what was read before it.</summary>
public sealed class DecideWaiverForm
{
    /// <summary>The choice; null while there is none.</summary>
    public WaiverChoice? Choice { get; set; }

    /// <summary>How much of each period, of a part.</summary>
    public List<PeriodRow> Parts { get; set; } = [];

    /// <summary>Why; goes into the letter.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string Password { get; set; } = "";

    /// <summary>The revision that was shown.</summary>
    public int Revision { get; set; }

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
    public sealed class Checks : AbstractValidator<DecideWaiverForm>
    {
        public Checks()
        {
            RuleFor(f => f.Choice).NotNull().WithMessage("Choose what you decide.").IsInEnum().WithMessage("Choose what you decide.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
            RuleForEach(f => f.Parts).SetValidator(new PartRow()).When(f => f.Choice == WaiverChoice.Part);
        }
    }
}
