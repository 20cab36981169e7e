using FluentValidation;

namespace TaxCounter.Web.SignIn;

/// <summary>One's own password and a code again, before another app takes the place of the first, or recovery codes are made again.</summary>
public sealed class AgainForm
{
    /// <summary>One's own password, as typed.</summary>
    public string? Password { get; set; }

    /// <summary>A code of the app, or a recovery code.</summary>
    public string? AppCode { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<AgainForm>
    {
        public Checks()
        {
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer for the password.");
            RuleFor(f => f.AppCode).NotEmpty().WithMessage("Enter the six digits that your app shows now, or a recovery code.").MaximumLength(40).WithMessage("Use 40 characters or fewer for the code.");
        }
    }
}
