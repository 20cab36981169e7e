using FluentValidation;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Coding;

/// <summary>What an account is to be coded, as it is filled in.</summary>
public sealed class UseCodeForm
{
    /// <summary>The code that the page showed.</summary>
    public string? ReadNaics { get; set; }

    /// <summary>The business type that the page showed.</summary>
    public string? ReadType { get; set; }

    public string? Naics { get; set; }

    public string? BusinessType { get; set; }

    public string? Reason { get; set; }

    /// <summary>What is asked, once the form is in order.</summary>
    public UseCode Read(AccountNumber account) => new(account, ReadNaics ?? "", ReadType ?? "", Naics!.Trim(), BusinessType!.Trim());

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<UseCodeForm>
    {
        public Checks()
        {
            RuleFor(f => f.Naics).NotEmpty().WithMessage("Choose or enter the industry code.");
            RuleFor(f => f.BusinessType).NotEmpty().WithMessage("Choose the business type.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage(StaffRefusals.ReasonNeeded.Message).MaximumLength(500).WithMessage(StaffRefusals.ReasonTooLong.Message);
        }
    }
}
