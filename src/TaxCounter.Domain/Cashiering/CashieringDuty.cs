using System.Globalization;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Drawers, payments, receipts, voids and the closing of the day.</summary>
public sealed class CashieringDuty : Duty
{
    /// <summary>Voids that clerks ask for.</summary>
    public static readonly ApprovalKind Voids = new("void", "Voids", Permission.ApproveVoid, "/supervisor/voids");

    /// <summary>Drawers that were counted.</summary>
    public static readonly ApprovalKind Drawers = new("drawer", "Drawers", Permission.AcceptDrawers, "/supervisor/drawers");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<ReceiptSeries>("/cashiering/receipts", Permission.SeeReceipts)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Voids, Drawers];

    /// <summary>Days and drawers: what is written down of them ends with the day.</summary>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(who);
        var day = subject[(subject.LastIndexOf(' ') + 1)..];
        return !who.May(Permission.SeeCash) || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null
            : what.StartsWith("cashiering.day-", StringComparison.Ordinal) ? $"/cashiering/days/{day}"
            : what.StartsWith("cashiering.drawer-", StringComparison.Ordinal) ? $"/supervisor/drawers?day={day}"
            : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["cashiering.day-close"] = "closed the day",
        ["cashiering.day-export"] = "took the daily cash activity as a file",
        ["cashiering.drawer-accept"] = "accepted the drawer",
        ["cashiering.drawer-back-to-work"] = "went back to work from the count",
        ["cashiering.drawer-count"] = "began to count the drawer",
        ["cashiering.drawer-explain"] = "explained over or short",
        ["cashiering.drawer-lock"] = "locked the drawer",
        ["cashiering.drawer-open"] = "opened a drawer",
        ["cashiering.drawer-seal-count"] = "sealed the count",
        ["cashiering.drawer-unlock"] = "unlocked the drawer",
        ["cashiering.drawer-x-report"] = "looked at the X report",
        ["cashiering.drawer-z-report"] = "looked at the Z report",
        ["cashiering.payment-form"] = "began a payment",
        ["cashiering.payment-refused"] = "was refused a payment",
        ["cashiering.payment-take"] = "took a payment",
        ["cashiering.receipt-copy"] = "made a copy of the receipt",
        ["cashiering.receipt-print"] = "printed the receipt",
        ["cashiering.receipt-view"] = "looked at the receipt",
        ["cashiering.void-approve"] = "voided the receipt",
        ["cashiering.void-refuse"] = "refused the void",
        ["cashiering.void-refused"] = "was refused a void",
        ["cashiering.void-request"] = "asked for a void",
        ["cashiering.void-slip"] = "looked at the void slip",
        ["cashiering.void-view"] = "looked at a void to decide",
    };
}
