using FluentValidation;

namespace TaxCounter.Web.Cashiering;

/// <summary>The close of a day: one's own password again.</summary>
public sealed class CloseDayForm
{
    /// <summary>As typed.</summary>
    public string? Password { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<CloseDayForm>
    {
        public Checks() => RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password to close the day.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
    }
}
