using FluentValidation;

namespace TaxCounter.Web.SignIn;

/// <summary>One's own password, typed twice.</summary>
public sealed class PasswordForm
{
    /// <summary>The password as typed: never trimmed, cut or changed in case.</summary>
    public string? Password { get; set; }

    /// <summary>The same again.</summary>
    public string? Again { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<PasswordForm>
    {
        public Checks()
        {
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter the password you choose.").MaximumLength(256).WithMessage("Use 256 characters or fewer for the password.");
            RuleFor(f => f.Again).Must((form, again) => string.Equals(form.Password, again, StringComparison.Ordinal)).WithMessage("The two passwords are not the same. Enter it again.");
        }
    }
}
