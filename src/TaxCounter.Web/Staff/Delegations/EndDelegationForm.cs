using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Why a delegation ends early.</summary>
public sealed class EndDelegationForm
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<EndDelegationForm>
    {
        public Checks() => RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
    }
}
