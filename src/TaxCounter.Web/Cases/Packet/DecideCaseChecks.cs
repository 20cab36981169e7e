using FluentValidation;

namespace TaxCounter.Web.Cases;

/// <summary>What the form of a decision checks.</summary>
/// <typeparam name="TForm">The form.</typeparam>
/// <typeparam name="TChoice">What can be decided.</typeparam>
public abstract class DecideCaseChecks<TForm, TChoice> : AbstractValidator<TForm>
    where TForm : DecideCaseForm<TChoice>
    where TChoice : struct, Enum
{
    /// <summary>The checks.</summary>
    /// <param name="choices">What can be decided at all.</param>
    protected DecideCaseChecks(IReadOnlyCollection<TChoice> choices)
    {
        RuleFor(f => f.Choice).Must(c => c is { } choice && choices.Contains(choice)).WithMessage("Choose what you decide.");
        RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer.");
        RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
    }
}
