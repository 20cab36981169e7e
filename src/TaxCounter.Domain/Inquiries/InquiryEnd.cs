namespace TaxCounter.Domain.Inquiries;

/// <summary>What a clerk says of an inquiry; null for what the program is to guess.</summary>
public sealed record InquiryEnd
{
    /// <summary>The program guesses all of it.</summary>
    public static readonly InquiryEnd Guessed = new();

    public InquiryTopic? Topic { get; init; }

    public InquiryOutcome? Outcome { get; init; }

    public InquiryChannel? Channel { get; init; }

    /// <summary>By when the office gets back to them; with the outcome of a follow-up only.</summary>
    public DateOnly? FollowUpOn { get; init; }

    /// <summary>Whether they could have done it online.</summary>
    public bool CouldHaveBeenOnline { get; init; }

    /// <summary>What is left to do, or what came of it, in a few words.</summary>
    public string? Note { get; init; }
}
