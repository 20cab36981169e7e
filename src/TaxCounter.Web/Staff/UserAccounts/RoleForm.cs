using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Another role for somebody.</summary>
public sealed class RoleForm
{
    /// <summary>The role, as the list has it.</summary>
    public string? NewRole { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RoleForm>
    {
        public Checks()
        {
            RuleFor(f => f.NewRole).Must(UserAccountWords.IsRole).WithMessage("Choose a role.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
        }
    }
}
