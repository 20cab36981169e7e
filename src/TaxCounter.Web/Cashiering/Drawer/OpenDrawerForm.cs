using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>The form that opens a drawer.</summary>
public sealed class OpenDrawerForm
{
    /// <summary>The number on the drawer.</summary>
    public int? Number { get; set; }

    /// <summary>The counted starting cash.</summary>
    public Money? StartingCash { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<OpenDrawerForm>
    {
        public Checks()
        {
            RuleFor(f => f.Number).NotNull().WithMessage(CashieringRefusals.DrawerNumber.Message);
            RuleFor(f => f.StartingCash).NotNull().WithMessage(CashieringRefusals.StartingCashAmount.Message);
        }
    }
}
