using FluentValidation;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Deposits;

/// <summary>What the second person reads off the bag.</summary>
public sealed class VerifyForm
{
    public string? BagNumber { get; set; }

    /// <summary>How many checks and money orders.</summary>
    public int? Checks { get; set; }

    /// <summary>The total on the slip.</summary>
    public Money? Total { get; set; }

    /// <summary>One's own password.</summary>
    public string Password { get; set; } = "";

    /// <summary>What the form checks.</summary>
    public sealed class Checker : AbstractValidator<VerifyForm>
    {
        public Checker()
        {
            RuleFor(f => f.BagNumber).NotEmpty().WithMessage("Enter the number you read on the bag.").MaximumLength(30).WithMessage("Use 30 characters or fewer for the bag number.");
            RuleFor(f => f.Checks).NotNull().WithMessage("Count the checks and money orders. Enter 0 if there are none.");
            RuleFor(f => f.Total).NotNull().WithMessage("Enter the total of cash and checks.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer for the password.");
        }
    }
}
