using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What should be assessed for one obligation as of a day, and why.</summary>
public sealed record LateCharges
{
    /// <summary>Penalty, before what is waived of it.</summary>
    public required Money Penalty { get; init; }

    /// <summary>What of the penalty is waived: never more than there is, so that a penalty that falls leaves no waiver over.</summary>
    public Money Waived { get; init; }

    public required Money Interest { get; init; }

    /// <summary>The explanation; penalty first. Each component's steps add up to it.</summary>
    public required IReadOnlyList<LateChargesStep> Steps { get; init; }

    /// <summary>What happens next if nothing is paid, as read out to the customer; null when nothing accrues.</summary>
    public string? Next { get; init; }

    /// <summary>The facts behind <see cref="Next"/>, one for each sentence.</summary>
    public IReadOnlyList<UpcomingChange> UpcomingChanges { get; init; } = [];

    /// <summary>Whether the penalty takes another step if nothing is paid.</summary>
    public bool PenaltyGrows { get; init; }

    /// <summary>Whether interest grows if nothing is paid.</summary>
    public bool InterestGrows { get; init; }

    /// <summary>Whether a penalty for filing late is left out because no filing day is recorded.</summary>
    public bool FilingDayMissing { get; init; }

    /// <summary>The next step; null when nothing accrues.</summary>
    public NextIncrease? NextIncrease { get; init; }

    /// <summary>The day of the next step.</summary>
    public DateOnly? NextIncreaseOn => NextIncrease?.On;

    /// <summary>What the rule book does not know about it, and whom to ask.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
