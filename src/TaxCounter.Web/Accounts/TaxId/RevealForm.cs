using FluentValidation;

namespace TaxCounter.Web.Accounts;

/// <summary>What a supervisor gives to read a tax id in full.</summary>
public sealed class RevealForm
{
    /// <summary>Why; stays in the audit trail.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Their own password again.</summary>
    public string Password { get; set; } = "";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RevealForm>
    {
        public Checks()
        {
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Enter a reason in a few words. It stays with the record.").MaximumLength(300).WithMessage("Use 300 characters or fewer.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password.").MaximumLength(256).WithMessage("Use 256 characters or fewer for the password.");
        }
    }
}
