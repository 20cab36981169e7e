using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>What a second person decides about a role: their own password, and a reason where they do not agree.</summary>
public sealed class RoleGrantForm
{
    /// <summary>Why not.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string? Password { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RoleGrantForm>
    {
        public Checks()
        {
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer for the password.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
        }
    }
}
