using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

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
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Say why in a few words; the reason stays with the record.").MaximumLength(300).WithMessage("Say it in at most 300 characters.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Type your own password.").MaximumLength(256).WithMessage("A password has at most 256 characters.");
        }
    }
}
