using FluentValidation;

namespace TaxCounter.Web.SignIn;

/// <summary>The sign-in form.</summary>
public sealed class SignInForm
{
    /// <summary>The user name as typed.</summary>
    public string UserName { get; set; } = "";

    /// <summary>The password as typed: never trimmed, cut or changed in case.</summary>
    public string Password { get; set; } = "";

    /// <summary>The page to return to.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<SignInForm>
    {
        public Checks()
        {
            RuleFor(f => f.UserName).NotEmpty().WithMessage("Enter your user name.").MaximumLength(100).WithMessage("Use 40 characters or fewer for the user name.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your password.").MaximumLength(256).WithMessage("Use 256 characters or fewer for the password.");
        }
    }
}
