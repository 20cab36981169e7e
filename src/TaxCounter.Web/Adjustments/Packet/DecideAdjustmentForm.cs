using FluentValidation;

namespace TaxCounter.Web.Adjustments;

/// <summary>A decision on an adjustment as it is filled in, with the revision that was read.</summary>
public sealed class DecideAdjustmentForm
{
    /// <summary>The choice; null while there is none.</summary>
    public AdjustmentChoice? Choice { get; set; }

    /// <summary>The revision that was shown.</summary>
    public int Revision { get; set; }

    /// <summary>Why; of a return, the question.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string Password { get; set; } = "";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<DecideAdjustmentForm>
    {
        public Checks()
        {
            RuleFor(f => f.Choice).NotNull().WithMessage("Choose what you decide.").IsInEnum().WithMessage("Choose what you decide.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
        }
    }
}
