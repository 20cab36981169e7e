using FluentValidation;

namespace TaxCounter.Web.SignIn;

/// <summary>The code of the authenticator app, or a recovery code.</summary>
public sealed class CodeForm
{
    /// <summary>As typed.</summary>
    public string? Code { get; set; }

    /// <summary>Whether the page asks for a recovery code.</summary>
    public bool Recovery { get; set; }

    /// <summary>Who is signing in; shown, not sent back.</summary>
    public string UserName { get; set; } = "";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<CodeForm>
    {
        public Checks() => RuleFor(f => f.Code)
            .NotEmpty().WithMessage(f => f.Recovery ? "Enter one of your recovery codes." : "Enter the six digits that your authenticator app shows.")
            .MaximumLength(40).WithMessage("Use 40 characters or fewer for the code.");
    }
}
