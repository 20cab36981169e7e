using FluentValidation;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Collections;

/// <summary>What came of a contact, as it is filled in.</summary>
public sealed class CallForm
{
    /// <summary>The key of the contact, made with the form.</summary>
    public Guid Id { get; set; } = ContactId.New().Value;

    public ContactWay Way { get; set; } = ContactWay.Call;

    public ContactOutcome Outcome { get; set; }

    /// <summary>How much they promised.</summary>
    public Money? Amount { get; set; }

    /// <summary>By when.</summary>
    public DateOnly? PayBy { get; set; }

    /// <summary>What was said.</summary>
    public string? Note { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<CallForm>
    {
        public Checks()
        {
            RuleFor(f => f.Id).NotEmpty().WithMessage("This page is not complete. Open the account again.");
            RuleFor(f => f.Way).IsInEnum().WithMessage("Choose how you came to speak.");
            RuleFor(f => f.Outcome).IsInEnum().WithMessage(CollectionRefusals.OutcomeNeeded.Message).NotEqual(ContactOutcome.None).WithMessage(CollectionRefusals.OutcomeNeeded.Message);
            RuleFor(f => f.Note).MaximumLength(CollectionRefusals.LongestNote).WithMessage(CollectionRefusals.NoteTooLong.Message);
        }
    }
}
