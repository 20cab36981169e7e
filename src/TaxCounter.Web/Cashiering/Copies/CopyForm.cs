using FluentValidation;
using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>Why a receipt is printed once more.</summary>
public sealed class CopyForm
{
    /// <summary>Which copy it becomes; a second click finds it.</summary>
    public int Number { get; set; }

    /// <summary>From the short list.</summary>
    public CopyReason? Reason { get; set; }

    /// <summary>In words: who asks and by what authorization, or another reason.</summary>
    public string? Note { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<CopyForm>
    {
        public Checks()
        {
            RuleFor(f => f.Reason).Must(r => r is null || Enum.IsDefined(r.Value)).WithMessage(CopyRefusals.ReasonNeeded.Message);
            RuleFor(f => f.Note).MaximumLength(CopyAsked.LongestNote).WithMessage(CopyRefusals.NoteTooLong.Message);
        }
    }
}
