using FluentValidation;

namespace TaxCounter.Web.Deposits;

/// <summary>Why a sealed bag is opened again.</summary>
public sealed class UnsealForm
{
    /// <summary>In words.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checker : AbstractValidator<UnsealForm>
    {
        public Checker() => RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer.");
    }
}
