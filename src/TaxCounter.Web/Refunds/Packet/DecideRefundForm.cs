using FluentValidation;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Refunds;

/// <summary>A decision on a refund as it is filled in.</summary>
public sealed class DecideRefundForm
{
    /// <summary>What is decided; null while nothing is chosen.</summary>
    public RefundVerb? Verb { get; set; }

    /// <summary>The revision that was read.</summary>
    public int Revision { get; set; }

    /// <summary>The interest that was shown, in cents.</summary>
    public long InterestCents { get; set; }

    /// <summary>Why; of a return, the question.</summary>
    public string? Reason { get; set; }

    /// <summary>One's own password, as typed.</summary>
    public string Password { get; set; } = "";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<DecideRefundForm>
    {
        public Checks()
        {
            RuleFor(f => f.Verb).Must(v => v is { } verb && RefundTable.Of.Deciding.Contains(verb)).WithMessage("Choose what you decide.");
            RuleFor(f => f.Reason).NotEmpty().When(f => f.Verb is RefundVerb.Deny or RefundVerb.Return).WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
            RuleFor(f => f.Password).NotEmpty().WithMessage("Enter your own password again.").MaximumLength(256).WithMessage("Use 256 characters or fewer.");
        }
    }
}
