using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Web.Inquiries;

/// <summary>One inquiry: what was done and asked in it, and what is said of it.</summary>
public sealed record InquiryPage
{
    public required InquiryRow Row { get; init; }

    /// <summary>What was done, out of the audit trail: each with its words and the page it opens.</summary>
    public required IReadOnlyList<(InquiryAct Act, string Says, string? Page)> Acts { get; init; }

    public required IReadOnlyList<IdentityCheck> Checks { get; init; }

    /// <summary>The topic that what was done speaks of.</summary>
    public required InquiryTopic Guess { get; init; }

    public required InquiryForm Form { get; init; }

    /// <summary>Whether this person may change it.</summary>
    public required bool MayChange { get; init; }

    public required bool MayFollowUp { get; init; }

    /// <summary>The moment, UTC.</summary>
    public required DateTime Now { get; init; }
}
