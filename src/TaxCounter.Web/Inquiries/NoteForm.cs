using FluentValidation;
using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Web.Inquiries;

/// <summary>A note as it is typed.</summary>
public sealed class NoteForm
{
    /// <summary>The key, made with the form.</summary>
    public Guid Id { get; set; }

    public string? Text { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<NoteForm>
    {
        public Checks() => RuleFor(f => f.Text).NotEmpty().WithMessage(InquiryRefusals.TextNeeded.Message).MaximumLength(InquiryRefusals.LongestNote).WithMessage(InquiryRefusals.TextNeeded.Message);
    }
}
