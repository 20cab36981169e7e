using FluentValidation;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>A row of parts: an amount, or empty for nothing of that period.</summary>
public sealed class PartRow : AbstractValidator<PeriodRow>
{
    public PartRow() => RuleFor(r => r.Measure).Must(m => string.IsNullOrWhiteSpace(m) || WaiverMeasure.TryParse(m, out _)).WithMessage(MeasureText.Wrong);
}
