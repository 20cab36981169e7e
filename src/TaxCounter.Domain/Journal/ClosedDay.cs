using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Journal;

/// <summary>One closing of a business day: from then on it takes no more postings, until two people reopen it. A day that was reopened is closed again with the next number.</summary>
public sealed class ClosedDay
{
    private ClosedDay() => Closed = null!;

    public DateOnly Day { get; private init; }

    /// <summary>1, 2, 3 … of this day.</summary>
    public int Number { get; private init; }

    public Signature Closed { get; private init; }

    /// <summary>Receipts issued.</summary>
    public int Receipts { get; private init; }

    /// <summary>Receipts voided.</summary>
    public int Voided { get; private init; }

    /// <summary>What it took in.</summary>
    public Money Total { get; private init; }

    /// <summary>The last entry of the audit trail when the day was closed: the closing itself. Null for a day closed before heads were kept.</summary>
    public long? AuditSequence { get; private init; }

    /// <summary>That entry's hash, 64 hexadecimal digits; printed on the day's report.</summary>
    public string? AuditHash { get; private init; }

    /// <summary>The end of the audit trail when the day was closed; null for a day closed before heads were kept.</summary>
    public AuditPoint? AuditHead => AuditSequence is { } sequence && AuditHash is { } hash ? new AuditPoint(sequence, hash) : null;

    /// <summary>Closes a day.</summary>
    /// <param name="day">Which.</param>
    /// <param name="number">How often it was closed by now.</param>
    /// <param name="totals">What it took in.</param>
    /// <param name="act">Who closes it, and when.</param>
    /// <param name="head">The end of the audit trail, the closing included.</param>
    public static ClosedDay Of(DateOnly day, int number, DayTotals totals, CounterAct act, AuditPoint head)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(totals);
        ArgumentNullException.ThrowIfNull(act);
        return new ClosedDay
        {
            Day = day,
            Number = number,
            Closed = act.Signature,
            Receipts = totals.Receipts,
            Voided = totals.Voided,
            Total = totals.Total,
            AuditSequence = head.Sequence,
            AuditHash = head.Hash,
        };
    }
}
