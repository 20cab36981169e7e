namespace TaxCounter.Domain.Inquiries;

/// <summary>What came of an inquiry.</summary>
public enum InquiryOutcome
{
    /// <summary>They have their answer, or what they came for is done.</summary>
    Answered,

    /// <summary>The office gets back to them by a day.</summary>
    FollowUp,

    /// <summary>It went to somebody else.</summary>
    Referred,

    /// <summary>They were not identified, or have no authority: they were told what is public.</summary>
    OnlyPublic,

    /// <summary>They left or hung up without an answer.</summary>
    NotAnswered,
}
