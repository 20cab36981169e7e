using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Somebody who is to be let in.</summary>
public sealed class NewUserAccountForm
{
    /// <summary>As printed on receipts.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What they type.</summary>
    public string? UserName { get; set; }

    /// <summary>The employee number.</summary>
    public string? Person { get; set; }

    /// <summary>The role, as the list has it.</summary>
    public string? NewRole { get; set; }

    /// <summary>Why; needed where a second person approves.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<NewUserAccountForm>
    {
        public Checks()
        {
            RuleFor(f => f.UserName).NotEmpty().WithMessage("Enter the user name they will sign in with.");
            RuleFor(f => f.DisplayName).NotEmpty().WithMessage("Enter the name as receipts print it.").MaximumLength(60).WithMessage("Use 60 characters or fewer for the name.");
            RuleFor(f => f.Person).NotEmpty().WithMessage("Enter the employee number.").MaximumLength(30).WithMessage("Use 30 characters or fewer for the employee number.");
            RuleFor(f => f.NewRole).Must(UserAccountWords.IsRole).WithMessage("Choose a role.");
            RuleFor(f => f.Reason).NotEmpty().When(f => UserAccountWords.IsRole(f.NewRole) && RoleGrant.NeedsSecondPerson(UserAccountWords.RoleOf(f.NewRole)))
                .WithMessage("Enter a reason in a few words. The second person who approves this role reads it.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer for the reason.");
        }
    }
}
