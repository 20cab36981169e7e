using FluentValidation;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>How a returned check ends: paid after all on a day, or undone for a reason.</summary>
public sealed class EndForm
{
    /// <summary>The day the bank paid it.</summary>
    public DateOnly? PaidOn { get; set; }

    /// <summary>Why it is undone.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<EndForm>
    {
        public Checks() => RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer.");
    }
}
