using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Collections;

/// <summary>One overdue account.</summary>
public sealed record OverdueRow
{
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
}
