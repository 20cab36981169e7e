using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Deposits;

/// <summary>What the second person reads off the bag.</summary>
public sealed class VerifyForm
{
    /// <summary>The number on the bag.</summary>
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
            RuleFor(f => f.BagNumber).NotEmpty().WithMessage("Read the number off the bag.").MaximumLength(30).WithMessage("A bag's number has at most 30 characters.");
            RuleFor(f => f.Checks).NotNull().WithMessage("Count the checks and money orders; none is 0.");
            RuleFor(f => f.Total).NotNull().WithMessage("Type the total of cash and checks.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Type your own password again.").MaximumLength(256).WithMessage("A password has at most 256 characters.");
        }
    }
}
