using FluentValidation;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>What somebody says of a movement.</summary>
public sealed class DecideForm
{
    /// <summary>The kind of record it is.</summary>
    public MatchKind Kind { get; set; }

    /// <summary>The record's number.</summary>
    public string? Target { get; set; }

    /// <summary>The number of the account whose payment it is.</summary>
    public string? Account { get; set; }

    /// <summary>Why, or what it is.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<DecideForm>
    {
        public Checks() => RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer for the reason.");
    }
}
