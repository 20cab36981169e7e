using FluentValidation;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Deposits;

/// <summary>What the bank validated.</summary>
public sealed class BankForm
{
    public Money? Amount { get; set; }

    /// <summary>The bank's day.</summary>
    public DateOnly? On { get; set; }

    /// <summary>The bank's reference.</summary>
    public string? Reference { get; set; }

    /// <summary>What the bank says about a difference.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checker : AbstractValidator<BankForm>
    {
        public Checker()
        {
            RuleFor(f => f.Amount).NotNull().WithMessage("Enter the amount the bank validated.");
            RuleFor(f => f.On).NotNull().WithMessage("Enter the bank's date.");
            RuleFor(f => f.Reference).NotEmpty().WithMessage("Enter the reference on the bank's validation.").MaximumLength(40).WithMessage("Use 40 characters or fewer for the reference.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer.");
        }
    }
}
