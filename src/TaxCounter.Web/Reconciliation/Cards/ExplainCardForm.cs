using FluentValidation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>Why a card stands in no settlement.</summary>
public sealed class ExplainCardForm
{
    /// <summary>The card that was chosen.</summary>
    public Guid? Card { get; set; }

    /// <summary>In words.</summary>
    public string? Reason { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<ExplainCardForm>
    {
        public Checks()
        {
            RuleFor(f => f.Card).NotNull().WithMessage("Choose a card from the list.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Enter what became of it. It stays with the record.").MaximumLength(500).WithMessage("Use 500 characters or fewer.");
        }
    }
}
