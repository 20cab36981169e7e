using FluentValidation;

namespace TaxCounter.Web.Cashiering;

/// <summary>The code that pairs a second screen.</summary>
public sealed class PairForm
{
    /// <summary>As the clerk's screen shows it.</summary>
    public string? Code { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<PairForm>
    {
        public Checks() => RuleFor(f => f.Code).NotEmpty().WithMessage("Enter the code that the clerk’s screen shows.").MaximumLength(20).WithMessage("The code has 8 letters and digits.");
    }
}
