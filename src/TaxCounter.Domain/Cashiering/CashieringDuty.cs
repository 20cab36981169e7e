using System.Globalization;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Drawers, payments, receipts, voids and the closing of the day.</summary>
public sealed class CashieringDuty : Duty
{
    /// <summary>Voids that clerks ask for.</summary>
    public static readonly WaitingKind Voids = new("void", "Voids", Permission.ApproveVoid, "/supervisor/voids");

    /// <summary>Drawers that were counted.</summary>
    public static readonly WaitingKind Drawers = new("drawer", "Drawers", Permission.AcceptDrawers, "/supervisor/drawers");

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<ReceiptSeries>("/cashiering/receipts", Permission.SeeReceipts)];

    /// <inheritdoc/>
    public override IReadOnlyList<WaitingKind> Approvals { get; } = [Voids, Drawers];

    /// <summary>Days and drawers: what is written down of them ends with the day.</summary>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(who);
        var day = subject[(subject.LastIndexOf(' ') + 1)..];
        return !who.May(Permission.SeeCash) || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null
            : what.StartsWith("day.", StringComparison.Ordinal) ? $"/cashiering/days/{day}"
            : what.StartsWith("drawer.", StringComparison.Ordinal) ? $"/supervisor/drawers?day={day}"
            : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["day.close"] = "closed the day",
        ["day.export"] = "took the daily cash activity as a file",
        ["drawer.accept"] = "accepted the drawer",
        ["drawer.back-to-work"] = "went back to work from the count",
        ["drawer.count"] = "began to count the drawer",
        ["drawer.explain"] = "explained over or short",
        ["drawer.lock"] = "locked the drawer",
        ["drawer.open"] = "opened a drawer",
        ["drawer.seal-count"] = "sealed the count",
        ["drawer.unlock"] = "unlocked the drawer",
        ["drawer.x-report"] = "looked at the X report",
        ["drawer.z-report"] = "looked at the Z report",
        ["payment.form"] = "began a payment",
        ["payment.refused"] = "was refused a payment",
        ["payment.take"] = "took a payment",
        ["receipt.copy"] = "made a copy of the receipt",
        ["receipt.print"] = "printed the receipt",
        ["receipt.view"] = "looked at the receipt",
        ["void.approve"] = "voided the receipt",
        ["void.refuse"] = "refused the void",
        ["void.refused"] = "was refused a void",
        ["void.request"] = "asked for a void",
        ["void.slip"] = "looked at the void slip",
        ["void.view"] = "looked at a void to decide",
    };
}
