using FluentValidation;
using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Web.Inquiries;

/// <summary>An identity check as it is pressed.</summary>
public sealed class IdentityForm
{
    /// <summary>The key, made with the form.</summary>
    public Guid Id { get; set; }

    /// <summary>Which check, and whether the answers were right: <c>photo-id right</c>.</summary>
    public string? Answer { get; set; }

    /// <summary>Who speaks.</summary>
    public string? SpeaksAs { get; set; }

    /// <summary>The authorization on file by which they speak; none for the taxpayer, an owner or an officer.</summary>
    public Guid? Authorization { get; set; }

    /// <summary>The check, as the rule book has it.</summary>
    public string Rule => (Answer ?? "").Split(' ')[0];

    /// <summary>Whether the answers were right.</summary>
    public bool HasPassed => (Answer ?? "").EndsWith(" right", StringComparison.Ordinal);

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<IdentityForm>
    {
        public Checks()
        {
            RuleFor(f => f.Answer).NotEmpty().WithMessage(InquiryRefusals.CheckUnknown.Message);
            RuleFor(f => f.SpeaksAs).MaximumLength(InquiryRefusals.LongestName).WithMessage(InquiryRefusals.NameTooLong.Message);
        }
    }
}
