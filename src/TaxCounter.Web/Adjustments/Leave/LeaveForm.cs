using FluentValidation;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Web.Adjustments;

/// <summary>Why something that was found stays as it is.</summary>
public sealed class LeaveForm
{
    /// <summary>The account's number.</summary>
    public string For { get; set; } = "";

    /// <summary>The mark of what was found.</summary>
    public string Facts { get; set; } = "";

    public string? Why { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<LeaveForm>
    {
        public Checks() => RuleFor(f => f.Why).MaximumLength(LeftFinding.LongestWhy).WithMessage("Use 500 characters or fewer.");
    }
}
