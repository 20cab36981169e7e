using System.Globalization;

namespace TaxCounter.Domain.Queue;

/// <summary>Tickets and windows as the audit trail names them.</summary>
internal static class QueueAudit
{
    /// <summary><c>2026-11-30/P-014</c>.</summary>
    public static string AuditKey(this Ticket ticket) => string.Create(CultureInfo.InvariantCulture, $"{ticket.On:yyyy-MM-dd}/{ticket.Label}");

    /// <summary><c>2026-11-30/window 3</c>.</summary>
    public static string AuditKey(this ServiceWindow window) => string.Create(CultureInfo.InvariantCulture, $"{window.On:yyyy-MM-dd}/window {window.Number}");

    /// <summary>What a window serves, in words.</summary>
    public static string Says(this ServiceWindow window) => $"{string.Join(", ", window.Services.Select(s => s.Words()))}; {string.Join(", ", window.Languages)}";
}
