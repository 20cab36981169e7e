using FluentValidation;

namespace TaxCounter.Web.Queue;

/// <summary>The code that pairs the tablet at the door.</summary>
public sealed class PairTabletForm
{
    /// <summary>As the supervisor's screen shows it.</summary>
    public string? Code { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<PairTabletForm>
    {
        public Checks() => RuleFor(f => f.Code).NotEmpty().WithMessage("Enter the code that the supervisor’s screen shows.").MaximumLength(20).WithMessage("The code has 8 letters and digits.");
    }
}
