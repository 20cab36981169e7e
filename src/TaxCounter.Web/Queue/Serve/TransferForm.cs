using FluentValidation;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>Where a customer is sent, and what the next has to know.</summary>
public sealed class TransferForm
{
    public CounterService Service { get; set; }

    /// <summary>The window of a colleague; null for whoever serves it.</summary>
    public Guid? To { get; set; }

    /// <summary>What was asked and tried.</summary>
    public string? Note { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<TransferForm>
    {
        public Checks()
        {
            RuleFor(f => f.Service).IsInEnum().WithMessage(QueueRefusals.ServiceNeeded.Message);
            RuleFor(f => f.Note).NotEmpty().WithMessage(QueueRefusals.ContextNeeded.Message).MaximumLength(QueueRefusals.LongestNote).WithMessage(QueueRefusals.NoteTooLong.Message);
        }
    }
}
