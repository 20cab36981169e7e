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

    /// <summary>Why it opens before an earlier one is finished.</summary>
    public string? Reason { get; set; }

    /// <summary>The user name of the supervisor who lets it open; empty where nobody has to.</summary>
    public string? UserName { get; set; }

    /// <summary>Their password; never shown again.</summary>
    public string? Password { get; set; }

    /// <summary>The code of their authenticator app; never shown again.</summary>
    public string? AppCode { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<OpenDrawerForm>
    {
        public Checks()
        {
            RuleFor(f => f.Number).NotNull().WithMessage(CashieringRefusals.DrawerNumber.Message);
            RuleFor(f => f.StartingCash).NotNull().WithMessage(CashieringRefusals.StartingCashAmount.Message);
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer for the reason.");
            RuleFor(f => f.Reason).NotEmpty().When(f => !string.IsNullOrWhiteSpace(f.UserName)).WithMessage("Enter why the earlier drawer cannot be finished first.");
            RuleFor(f => f.Password).NotEmpty().When(f => !string.IsNullOrWhiteSpace(f.UserName)).WithMessage("The supervisor enters their own password.");
        }
    }
}
