using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Somebody who is to be let in.</summary>
public sealed class NewUserAccountForm
{
    /// <summary>What they type.</summary>
    public string? UserName { get; set; }

    /// <summary>As printed on receipts.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The employee number.</summary>
    public string? Person { get; set; }

    /// <summary>The role, as the list has it.</summary>
    public string? NewRole { get; set; }

    /// <summary>Why; needed where a second person confirms.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<NewUserAccountForm>
    {
        public Checks()
        {
            RuleFor(f => f.UserName).NotEmpty().WithMessage("Type the user name they will sign in with.");
            RuleFor(f => f.DisplayName).NotEmpty().WithMessage("Type the name as receipts print it.").MaximumLength(60).WithMessage("A name on a receipt has at most 60 characters.");
            RuleFor(f => f.Person).NotEmpty().WithMessage("Type the employee number.").MaximumLength(30).WithMessage("An employee number has at most 30 characters.");
            RuleFor(f => f.NewRole).Must(UserAccountWords.IsRole).WithMessage("Choose a role.");
            RuleFor(f => f.Reason).NotEmpty().When(f => UserAccountWords.IsRole(f.NewRole) && RoleGrant.NeedsSecondPerson(UserAccountWords.RoleOf(f.NewRole)))
                .WithMessage("Say why in a few words: a second person confirms this role and reads it.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("A reason has at most 500 characters. Say it shorter.");
        }
    }
}
