using FluentValidation;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Licenses;

/// <summary>Receipts that a fee goes by, and the fee that was shown for them.</summary>
public sealed class RenewForm
{
    /// <summary>Gross receipts; null where none are asked for.</summary>
    public Money? Gross { get; set; }

    /// <summary>The year that is renewed, as the page showed it; a second press finds it renewed.</summary>
    public int? Year { get; set; }

    /// <summary>The fee that the page showed; null before it did.</summary>
    public string? Shown { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RenewForm>
    {
        public Checks() => RuleFor(f => f.Gross).Must(g => g is not { IsNegative: true }).WithMessage("Receipts cannot be below zero. Enter 0.00 if there were none.");
    }
}
