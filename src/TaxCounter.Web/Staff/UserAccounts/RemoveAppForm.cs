using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Why an authenticator app is removed, and who confirms it where that takes two.</summary>
public sealed class RemoveAppForm
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>The second person's user name.</summary>
    public string? UserName { get; set; }

    /// <summary>Their password; never shown again.</summary>
    public string? Password { get; set; }

    /// <summary>The code of their authenticator app; never shown again.</summary>
    public string? AppCode { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RemoveAppForm>
    {
        public Checks()
        {
            RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
            RuleFor(f => f.UserName).MaximumLength(100).WithMessage("Use 100 characters or fewer.");
            RuleFor(f => f.Password).NotEmpty().When(f => !string.IsNullOrWhiteSpace(f.UserName)).WithMessage("The second person enters their own password.").MaximumLength(256).WithMessage("Use 256 characters or fewer for the password.");
        }
    }
}
