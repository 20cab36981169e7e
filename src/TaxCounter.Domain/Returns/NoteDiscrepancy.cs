using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>A discrepancy as it is written down at the counter.</summary>
public sealed record NoteDiscrepancy
{
    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public required DiscrepancyId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public string TaxType { get; init; } = "";

    public Period? Period { get; init; }

    public required string CustomerSays { get; init; }

    public required string Found { get; init; }

    public required DiscrepancyOutcome LeadsTo { get; init; }
}
