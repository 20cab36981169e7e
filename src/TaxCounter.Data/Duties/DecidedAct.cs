using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Duties;

/// <summary>A decision that approval limits held for, looked at afterwards.</summary>
public sealed record DecidedAct
{
    /// <summary>As a finding begins: <c>The void of receipt R-2026-000001-8</c>.</summary>
    public required string Named { get; init; }

    /// <summary>What it came to, without a sign.</summary>
    public required Money Amount { get; init; }

    /// <summary>Who decided, and when; of two, the second.</summary>
    public required Signature By { get; init; }

    /// <summary>The office's day; null where the record has only the moment.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What the audit trail calls it: <c>cashiering.void-approve</c>.</summary>
    public required string What { get; init; }

    /// <summary>What the audit trail says it was done to.</summary>
    public required string Subject { get; init; }

    /// <summary>The kind of approval that it waited as.</summary>
    public required ApprovalKind Kind { get; init; }

    /// <summary>What its page is opened by.</summary>
    public required string Key { get; init; }

    /// <summary>The accounts it was decided on, where decisions on one account add up; none where it stands alone, or stands no more.</summary>
    public IReadOnlyList<AccountId> Accounts { get; init; } = [];

    /// <summary>The person on whose drawers it was decided, where those add up; null where accounts do.</summary>
    public string? Person { get; init; }

    /// <summary>On what it adds up: the accounts, or the person.</summary>
    public IEnumerable<string> AddsUpOn => Accounts.Select(a => a.Value.ToString()).Concat(Person is null ? [] : [Person.ToUpperInvariant()]);

    /// <summary>The days it can have been: the office's day of a moment is that day in UTC or the one before it.</summary>
    public IReadOnlyList<DateOnly> Days => Day is { } day ? [day] : [DateOnly.FromDateTime(By.At), DateOnly.FromDateTime(By.At).AddDays(-1)];
}
