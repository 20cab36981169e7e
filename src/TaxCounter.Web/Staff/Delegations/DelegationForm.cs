using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Who decides for oneself, and when.</summary>
public sealed class DelegationForm
{
    /// <summary>The colleague's user account, as the list has it.</summary>
    public string? Holder { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string? Password { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<DelegationForm>
    {
        public Checks()
        {
            RuleFor(f => f.Holder).Must(h => Guid.TryParse(h, out _)).WithMessage(DelegationRefusals.NobodyThere.Message);
            RuleFor(f => f.FirstDay).NotNull().WithMessage("Choose the first day.");
            RuleFor(f => f.LastDay).NotNull().WithMessage("Choose the last day.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer for the password.");
        }
    }
}
