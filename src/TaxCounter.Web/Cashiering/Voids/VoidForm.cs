using FluentValidation;

namespace TaxCounter.Web.Cashiering;

/// <summary>The void form.</summary>
public sealed class VoidForm
{
    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Who decides.</summary>
    public VoidBy By { get; set; }

    /// <summary>The supervisor's user name.</summary>
    public string? UserName { get; set; }

    /// <summary>The supervisor's password; never shown again.</summary>
    public string? Password { get; set; }

    /// <summary>The code of their authenticator app; never shown again.</summary>
    public string? AppCode { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<VoidForm>
    {
        public Checks()
        {
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Enter a reason in a few words. It stays with the record.").MaximumLength(500).WithMessage("Use 500 characters or fewer for the reason.");
            RuleFor(f => f.By).IsInEnum().WithMessage("Choose who decides.");
            RuleFor(f => f.UserName).NotEmpty().When(f => f.By == VoidBy.SupervisorHere).WithMessage("The supervisor enters their own user name. Or submit the void to Approvals.");
            RuleFor(f => f.Password).NotEmpty().When(f => f.By == VoidBy.SupervisorHere).WithMessage("The supervisor enters their own password.");
        }
    }
}
