using FluentValidation;

namespace TaxCounter.Web.Cashiering;

/// <summary>The request to reopen a closed day: why.</summary>
public sealed class ReopenDayForm
{
    /// <summary>As typed.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<ReopenDayForm>
    {
        public Checks() => RuleFor(f => f.Reason).NotEmpty().WithMessage("Enter why the day has to be reopened.").MaximumLength(500).WithMessage("Use 500 characters or fewer.");
    }
}
