using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Custody;

/// <summary>What the page of the safe shows.</summary>
/// <param name="Safe">What lies in it.</param>
/// <param name="Slips">Every act with cash, newest first.</param>
/// <param name="Unexplained">Counts that did not agree and have no reason yet.</param>
/// <param name="MayCount">Whether the person may count it.</param>
public sealed record InTheSafePage(Safe Safe, RecordPage<CustodyRecord> Slips, IReadOnlyList<CustodyRecord> Unexplained, bool MayCount)
{
    private const int DaysBack = 400;

    /// <summary>What the change fund holds in all by the rule book; null where none is known.</summary>
    public Money? ChangeFund { get; init; }

    /// <summary>From which day on counts without a reason are listed.</summary>
    public static DateOnly Since(DateOnly today) => today.AddDays(-DaysBack);
}
