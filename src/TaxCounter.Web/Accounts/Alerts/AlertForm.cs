using FluentValidation;
using TaxCounter.Domain.Accounts;

namespace TaxCounter.Web.Accounts;

/// <summary>An alert as it is filled in.</summary>
public sealed class AlertForm
{
    /// <summary>Made with the form; a second click finds the first alert by it.</summary>
    public Guid Id { get; set; }

    public AlertKind Kind { get; set; } = AlertKind.Notice;

    /// <summary>What the next clerk has to know.</summary>
    public string? Text { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<AlertForm>
    {
        public Checks()
        {
            RuleFor(f => f.Id).NotEmpty().WithMessage("This page is not complete. Start again from the account.");
            RuleFor(f => f.Kind).IsInEnum().WithMessage("Choose what the alert is about.");
            RuleFor(f => f.Text).NotEmpty().WithMessage(AlertRefusals.TextNeeded.Message).MaximumLength(AlertRefusals.Longest).WithMessage(AlertRefusals.TextNeeded.Message);
        }
    }
}
