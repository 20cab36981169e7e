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

    /// <summary>Closed days that somebody asked to reopen.</summary>
    public static readonly ApprovalKind Reopenings = new("reopening", "Days to reopen", Permission.ReopenDay, "/supervisor/reopenings");

    /// <summary>Earlier effective dates, approved at the window; they wait in no list, because nothing is posted before.</summary>
    public static readonly ApprovalKind EarlierDays = new("earlier-day", "Earlier effective dates", Permission.ApproveEarlierDay, "/cashiering/payments");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<ReceiptSeries>("/cashiering/receipts", Permission.SeeReceipts)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Voids, Drawers, Reopenings];

    /// <summary>Days and drawers: what is written down of them ends with the day.</summary>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(who);
        var day = subject.Split('/')[0];
        return !who.May(Permission.SeeCash) || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null
            : what.StartsWith("cashiering.day-", StringComparison.Ordinal) ? $"/cashiering/days/{day}"
            : what.StartsWith("cashiering.drawer-", StringComparison.Ordinal) ? $"/supervisor/drawers?day={day}"
            : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["cashiering.day-close"] = "closed the business day",
        ["cashiering.day-export"] = "exported the daily cash activity",
        ["cashiering.day-finance-export"] = "exported the finance sheet",
        ["cashiering.day-reopen"] = "reopened the business day",
        ["cashiering.day-reopen-ask"] = "asked to reopen the business day",
        ["cashiering.day-reopen-deny"] = "denied the reopening of the business day",
        ["cashiering.day-reopen-view"] = "opened the reopening of a business day for decision",
        ["cashiering.drawer-accept"] = "accepted the drawer",
        ["cashiering.drawer-accept-first"] = "gave the first of two approvals of the drawer",
        ["cashiering.drawer-back-to-work"] = "reopened the drawer from the count",
        ["cashiering.drawer-count"] = "started to count the drawer",
        ["cashiering.drawer-explain"] = "entered the reason for over/short",
        ["cashiering.drawer-let-open"] = "let a drawer open before an earlier one was finished",
        ["cashiering.drawer-lock"] = "locked the drawer",
        ["cashiering.drawer-open"] = "opened a drawer",
        ["cashiering.drawer-seal-count"] = "sealed the count",
        ["cashiering.drawer-take-over"] = "took over a drawer of an earlier day",
        ["cashiering.drawer-unlock"] = "unlocked the drawer",
        ["cashiering.drawer-x-report"] = "viewed the X report",
        ["cashiering.drawer-z-report"] = "viewed the Z report",
        ["cashiering.earlier-day-approve-first"] = "gave the first of two approvals of an earlier effective date",
        ["cashiering.payment-form"] = "started a payment",
        ["cashiering.payment-refused"] = "could not post a payment",
        ["cashiering.payment-take"] = "took a payment",
        ["cashiering.receipt-copy"] = "reprinted the receipt (copy)",
        ["cashiering.receipt-print"] = "printed the receipt",
        ["cashiering.receipt-view"] = "viewed the receipt",
        ["cashiering.second-screen-make"] = "made a second screen for the customer",
        ["cashiering.second-screen-off"] = "turned the second screens of the drawer off",
        ["cashiering.second-screen-pair"] = "a second screen was paired",
        ["cashiering.void-approve"] = "approved the void",
        ["cashiering.void-approve-first"] = "gave the first of two approvals of the void",
        ["cashiering.void-deny"] = "denied the void",
        ["cashiering.void-refused"] = "could not void a receipt",
        ["cashiering.void-request"] = "requested a void",
        ["cashiering.void-slip"] = "viewed the void slip",
        ["cashiering.void-view"] = "opened a void for decision",
    };
}
