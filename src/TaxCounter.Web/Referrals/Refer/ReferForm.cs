using FluentValidation;
using TaxCounter.Domain.Referrals;

namespace TaxCounter.Web.Referrals;

/// <summary>A referral as it is filled in.</summary>
public sealed class ReferForm
{
    /// <summary>Made with the form.</summary>
    public Guid Id { get; set; } = ReferralId.New().Value;

    /// <summary>The account's number; empty for a question about none.</summary>
    public string? Account { get; set; }

    public ReferralTo To { get; set; } = ReferralTo.Supervisors;

    /// <summary>The user name of the colleague.</summary>
    public string? Colleague { get; set; }

    /// <summary>The name of the unit.</summary>
    public string? Unit { get; set; }

    public string? Question { get; set; }

    public string? Tried { get; set; }

    public string? Reach { get; set; }

    /// <summary>Whether the customer waits.</summary>
    public bool Waits { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<ReferForm>
    {
        public Checks()
        {
            RuleFor(f => f.To).IsInEnum().WithMessage(ReferralRefusals.ToNeeded.Message);
            RuleFor(f => f.Colleague).NotEmpty().When(f => f.To == ReferralTo.Colleague).WithMessage(ReferralRefusals.ColleagueNeeded.Message);
            RuleFor(f => f.Unit).NotEmpty().When(f => f.To == ReferralTo.Unit).WithMessage(ReferralRefusals.UnitNeeded.Message);
            RuleFor(f => f.Question).NotEmpty().WithMessage(ReferralRefusals.QuestionNeeded.Message).MaximumLength(ReferralRefusals.LongestText).WithMessage(ReferralRefusals.QuestionNeeded.Message);
            RuleFor(f => f.Tried).NotEmpty().WithMessage(ReferralRefusals.TriedNeeded.Message).MaximumLength(ReferralRefusals.LongestText).WithMessage(ReferralRefusals.TriedNeeded.Message);
        }
    }
}
