using FluentValidation;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>What the bank's notice says of a check.</summary>
public sealed class RecordForm
{
    /// <summary>The key of the record, made with the form.</summary>
    public Guid Id { get; set; } = ReturnedCheckId.New().Value;

    /// <summary>The receipt that took it.</summary>
    public string? Receipt { get; set; }

    /// <summary>Which of the things handed over it was; 0 while none is chosen.</summary>
    public int Tender { get; set; }

    /// <summary>The day of the notice.</summary>
    public DateOnly? ReturnedOn { get; set; }

    /// <summary>Why, as the bank says.</summary>
    public ReturnReason Why { get; set; }

    /// <summary>What else is known.</summary>
    public string? Reason { get; set; }

    /// <summary>The figures that were shown.</summary>
    public string? Shown { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RecordForm>
    {
        public Checks()
        {
            RuleFor(f => f.Why).IsInEnum().WithMessage("Choose why the bank did not pay it.").NotEqual(ReturnReason.None).WithMessage("Choose why the bank did not pay it, as its notice says.");
            RuleFor(f => f.Reason).NotEmpty().When(f => f.Why == ReturnReason.Other).WithMessage("Enter what the bank's notice says.").MaximumLength(500).WithMessage("Use 500 characters or fewer.");
        }
    }
}
