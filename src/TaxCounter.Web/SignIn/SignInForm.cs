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
            RuleFor(f => f.UserName).NotEmpty().WithMessage("Type your user name.").MaximumLength(100).WithMessage("A user name is shorter than that.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Type your password.").MaximumLength(256).WithMessage("A password has at most 256 characters.");
        }
    }
}
