using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Domain.Productivity;

/// <summary>The inquiries behind a figure.</summary>
public sealed record ContactRowsQuestion
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Whose; null for everybody's.</summary>
    public string? Clerk { get; init; }

    public InquiryChannel? Channel { get; init; }

    public InquiryTopic? Topic { get; init; }

    /// <summary>The hour on the office's wall clock.</summary>
    public int? Hour { get; init; }

    /// <summary>Only those answered at the first contact.</summary>
    public bool ResolvedOnly { get; init; }

    /// <summary>Only those that could have been done online.</summary>
    public bool OnlineOnly { get; init; }

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;
}
