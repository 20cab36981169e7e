using FluentValidation;
using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Web.Inquiries;

/// <summary>What a clerk says of an inquiry.</summary>
public sealed class InquiryForm
{
    /// <summary>What it is about; null for what the program guesses.</summary>
    public InquiryTopic? Topic { get; set; }

    public InquiryChannel Channel { get; set; }

    /// <summary>What came of it; null for what the program guesses.</summary>
    public InquiryOutcome? Outcome { get; set; }

    /// <summary>By when the office gets back to them.</summary>
    public DateOnly? FollowUpOn { get; set; }

    public bool CouldHaveBeenOnline { get; set; }

    public string? Note { get; set; }

    /// <summary>As the services take it.</summary>
    public InquiryEnd Said => new() { Topic = Topic, Outcome = Outcome, Channel = Channel, FollowUpOn = FollowUpOn, CouldHaveBeenOnline = CouldHaveBeenOnline, Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim() };

    /// <summary>As an inquiry stands.</summary>
    public static InquiryForm Of(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return new InquiryForm { Topic = inquiry.IsTopicChosen || !inquiry.IsRunning ? inquiry.Topic : null, Outcome = inquiry.Outcome, Channel = inquiry.Channel, FollowUpOn = inquiry.FollowUpOn, CouldHaveBeenOnline = inquiry.CouldHaveBeenOnline, Note = inquiry.Note };
    }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<InquiryForm>
    {
        public Checks()
        {
            RuleFor(f => f.Channel).IsInEnum().WithMessage("Choose how they reached the office.");
            RuleFor(f => f.Topic).IsInEnum().WithMessage("Choose what it was about.");
            RuleFor(f => f.Outcome).IsInEnum().WithMessage("Choose what came of it.");
            RuleFor(f => f.Note).MaximumLength(InquiryRefusals.LongestNote).WithMessage(InquiryRefusals.NoteTooLong.Message);
        }
    }
}
