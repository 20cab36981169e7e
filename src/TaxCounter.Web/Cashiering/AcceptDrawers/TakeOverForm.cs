using FluentValidation;

namespace TaxCounter.Web.Cashiering;

/// <summary>A supervisor takes a drawer of an earlier day over: why, and one's own password again.</summary>
public sealed class TakeOverForm
{
    /// <summary>Why its clerk does not finish it.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string? Password { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<TakeOverForm>
    {
        public Checks()
        {
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Enter why its clerk does not finish it. It stays with the record.").MaximumLength(500).WithMessage("Use 500 characters or fewer.");
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
        }
    }
}
