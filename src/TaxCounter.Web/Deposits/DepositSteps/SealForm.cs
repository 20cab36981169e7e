using FluentValidation;
using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Deposits;

/// <summary>What was counted into the bag, and its number.</summary>
public sealed class SealForm
{
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
            RuleFor(f => f.BagNumber).NotEmpty().WithMessage("Enter the number printed on the bag.").MaximumLength(30).WithMessage("Use 30 characters or fewer for the bag number.");
            RuleFor(f => f.Checks).NotNull().WithMessage("Enter how many checks and money orders go into the bag. Enter 0 if there are none.");
        }
    }
}
