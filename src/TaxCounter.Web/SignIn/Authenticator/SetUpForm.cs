using FluentValidation;

namespace TaxCounter.Web.SignIn;

/// <summary>The code that proves that the app has the key.</summary>
public sealed class SetUpForm
{
    /// <summary>The six digits, as typed.</summary>
    public string? Code { get; set; }

    /// <summary>That password and code were entered before, where this app takes the place of another; sealed by the program.</summary>
    public string? Ticket { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<SetUpForm>
    {
        public Checks() => RuleFor(f => f.Code).NotEmpty().WithMessage("Enter the six digits that the app shows.").MaximumLength(40).WithMessage("Use 40 characters or fewer for the code.");
    }
}
