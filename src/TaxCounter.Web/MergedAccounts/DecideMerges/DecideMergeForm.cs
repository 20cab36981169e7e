using FluentValidation;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>A decision about a merge: a reason where one is asked for, and one's own password again.</summary>
public sealed class DecideMergeForm
{
    /// <summary>Why, in words.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string Password { get; set; } = "";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<DecideMergeForm>
    {
        public Checks()
        {
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer.");
        }
    }
}
