using FluentValidation;
using TaxCounter.Domain.Referrals;

namespace TaxCounter.Web.Referrals;

/// <summary>The answer, or why it comes back.</summary>
public sealed class AnswerForm
{
    public string? Answer { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<AnswerForm>
    {
        public Checks() => RuleFor(f => f.Answer).NotEmpty().WithMessage(ReferralRefusals.AnswerNeeded.Message).MaximumLength(ReferralRefusals.LongestText).WithMessage(ReferralRefusals.AnswerTooLong.Message);
    }
}
