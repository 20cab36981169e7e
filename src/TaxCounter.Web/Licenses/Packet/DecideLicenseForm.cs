using FluentValidation;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Licenses;

/// <summary>A decision on a license as it is filled in.</summary>
public sealed class DecideLicenseForm
{
    /// <summary>What is decided; null while nothing is chosen.</summary>
    public LicenseVerb? Verb { get; set; }

    /// <summary>The revision that was read.</summary>
    public int Revision { get; set; }

    /// <summary>Why; of a return, the question.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string Password { get; set; } = "";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<DecideLicenseForm>
    {
        public Checks()
        {
            RuleFor(f => f.Verb).Must(v => v is { } verb && LicenseTable.Of.Deciding.Contains(verb)).WithMessage("Choose what you decide.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
        }
    }
}
