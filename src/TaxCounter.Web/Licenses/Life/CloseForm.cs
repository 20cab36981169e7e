using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Licenses;

/// <summary>A closing as it is filled in.</summary>
public sealed class CloseForm
{
    /// <summary>The last day of business.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Whether the whole business closes, with everything it is registered for.</summary>
    public bool WholeBusiness { get; set; } = true;

    /// <summary>Why: closed, sold to whom, moved away.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<CloseForm>
    {
        public Checks()
        {
            RuleFor(f => f.Day).NotNull().WithMessage("Enter the last day of business.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
        }
    }
}
