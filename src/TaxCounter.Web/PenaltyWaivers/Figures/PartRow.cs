using FluentValidation;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>A row of parts: an amount, or empty for nothing of that period.</summary>
public sealed class PartRow : AbstractValidator<PeriodRow>
{
    public PartRow() => RuleFor(r => r.Measure).Must(m => string.IsNullOrWhiteSpace(m) || WaiverMeasure.TryParse(m, out _)).WithMessage(MeasureText.Wrong);
}
