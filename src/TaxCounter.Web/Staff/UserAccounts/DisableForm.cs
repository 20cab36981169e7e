using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Why a user account is disabled.</summary>
public sealed class DisableForm
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<DisableForm>
    {
        public Checks() => RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
    }
}
