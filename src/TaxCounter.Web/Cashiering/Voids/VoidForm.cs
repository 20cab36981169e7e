using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

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

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<VoidForm>
    {
        public Checks()
        {
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Say why in a few words; the reason stays with the record.").MaximumLength(500).WithMessage("Keep the reason to 500 characters.");
            RuleFor(f => f.By).IsInEnum().WithMessage("Choose who decides.");
            RuleFor(f => f.UserName).NotEmpty().When(f => f.By == VoidBy.SupervisorHere).WithMessage("The supervisor types their own user name, or send it to their queue.");
            RuleFor(f => f.Password).NotEmpty().When(f => f.By == VoidBy.SupervisorHere).WithMessage("The supervisor types their own password.");
        }
    }
}
