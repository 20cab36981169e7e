using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Deposits;

/// <summary>Which accepted drawers a new deposit takes along.</summary>
public sealed class PrepareForm
{
    /// <summary>Their keys; null when none was ticked. Not empty to begin with: the binder would leave an empty list as it is.</summary>
    public IReadOnlyList<Guid>? Drawers { get; set; }
}

/// <summary>What was counted into the bag, and its number.</summary>
public sealed class SealForm
{
    /// <summary>The number on the bag.</summary>
    public string? BagNumber { get; set; }

    /// <summary>How many of each of <see cref="Denomination.All"/>; nothing typed is none.</summary>
    public IReadOnlyList<int?>? Pieces { get; set; }

    /// <summary>How many checks and money orders.</summary>
    public int? Checks { get; set; }

    /// <summary>The same as the domain counts it.</summary>
    public DrawerPieces ToPieces() => new([.. Enumerable.Range(0, Denomination.All.Count).Select(i => Pieces is not null && i < Pieces.Count ? Pieces[i] ?? 0 : 0)], Checks ?? 0, 0);

    /// <summary>What the form checks.</summary>
    public sealed class Checker : AbstractValidator<SealForm>
    {
        public Checker()
        {
            RuleFor(f => f.BagNumber).NotEmpty().WithMessage("Type the number printed on the bag.").MaximumLength(30).WithMessage("A bag's number has at most 30 characters.");
            RuleFor(f => f.Checks).NotNull().WithMessage("Type how many checks and money orders go into the bag; none is 0.");
        }
    }
}

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

/// <summary>What the bank validated.</summary>
public sealed class BankForm
{
    /// <summary>The amount.</summary>
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
            RuleFor(f => f.Amount).NotNull().WithMessage("Type the amount the bank validated.");
            RuleFor(f => f.On).NotNull().WithMessage("Type the bank's day.");
            RuleFor(f => f.Reference).NotEmpty().WithMessage("Type the reference on the bank's validation.").MaximumLength(40).WithMessage("A reference has at most 40 characters.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Say it in at most 500 characters.");
        }
    }
}

/// <summary>Why a sealed bag is opened again.</summary>
public sealed class UnsealForm
{
    /// <summary>In words.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checker : AbstractValidator<UnsealForm>
    {
        public Checker() => RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Say it in at most 500 characters.");
    }
}
