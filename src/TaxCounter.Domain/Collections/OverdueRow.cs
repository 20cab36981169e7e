using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Collections;

/// <summary>One overdue account.</summary>
public sealed record OverdueRow
{
    public required AccountId Id { get; init; }

    public required AccountNumber Number { get; init; }

    /// <summary>The name a clerk calls out.</summary>
    public required string Name { get; init; }

    /// <summary>Telephone, as told.</summary>
    public required string Phone { get; init; }

    /// <summary>In business or not.</summary>
    public required AccountStatus Status { get; init; }

    /// <summary>The due date of the oldest obligation with something unpaid.</summary>
    public required DueDate OldestDue { get; init; }

    /// <summary>How many obligations have something unpaid, due or not.</summary>
    public required int OpenCount { get; init; }

    /// <summary>Posted and unpaid, due or not, before what accrues.</summary>
    public required Money Owing { get; init; }

    /// <summary>The part of it that is late.</summary>
    public required Money Late { get; init; }

    /// <summary>The alerts that stand, which a caller must know first.</summary>
    public required IReadOnlyList<AlertKind> Alerts { get; init; }

    /// <summary>The location code of the place of business.</summary>
    public required string District { get; init; }

    /// <summary>Money of theirs that pays nothing yet: it could be set off.</summary>
    public required Money Credit { get; init; }

    /// <summary>The day of the last contact; null where there was none.</summary>
    public DateOnly? ContactedOn { get; init; }

    /// <summary>What came of it.</summary>
    public ContactOutcome? Contacted { get; init; }

    /// <summary>The newest promise; null where there is none.</summary>
    public PromiseStanding? Promise { get; init; }

    /// <summary>The last day of the last demand; null where none was sent.</summary>
    public DateOnly? DemandUntil { get; init; }
}
