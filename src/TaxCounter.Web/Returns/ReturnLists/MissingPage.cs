using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Returns;

/// <summary>The accounts whose return for a period is missing.</summary>
public sealed record MissingPage
{
    public required RuleBook Rules { get; init; }

    /// <summary>The newest period of each tax and frequency that is due.</summary>
    public required IReadOnlyList<(string TaxType, Period Period)> Choices { get; init; }

    public required string TaxType { get; init; }

    public required Period Period { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required RecordPage<MissingAccount> Rows { get; init; }
}
