using FluentValidation;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>A recommendation as it is filled in.</summary>
public sealed class RecommendForm
{
    /// <summary>All, part or nothing; null while nothing is chosen.</summary>
    public WaiverOutcome? Outcome { get; set; }

    /// <summary>How much of each period, of a part.</summary>
    public List<PeriodRow> Parts { get; set; } = [];

    /// <summary>Why.</summary>
    public string? Rationale { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RecommendForm>
    {
        public Checks()
        {
            RuleFor(f => f.Outcome).NotNull().WithMessage("Choose what you recommend: all, part, or nothing.").IsInEnum().WithMessage("Choose what you recommend: all, part, or nothing.");
            RuleFor(f => f.Rationale).NotEmpty().WithMessage(PenaltyWaiverRefusals.RationaleNeeded.Message).MaximumLength(PenaltyWaiver.LongestText).WithMessage("Use 2,000 characters or fewer.");
            RuleForEach(f => f.Parts).SetValidator(new PartRow()).When(f => f.Outcome == WaiverOutcome.ApprovePart);
        }
    }
}
