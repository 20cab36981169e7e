using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>The walk-in queue: tickets at the door, windows that call them, appointments.</summary>
public sealed class QueueDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["queue.arrive"] = "gave a ticket for an appointment",
        ["queue.begin"] = "began to serve a ticket",
        ["queue.book"] = "booked an appointment",
        ["queue.call"] = "called a ticket",
        ["queue.cancel"] = "canceled an appointment",
        ["queue.finish"] = "finished a ticket",
        ["queue.hold"] = "put a ticket on hold",
        ["queue.leave"] = "noted that a customer left the queue",
        ["queue.no-show"] = "noted a no-show",
        ["queue.put-back"] = "took a ticket off the board",
        ["queue.resume"] = "went on with a ticket",
        ["queue.return"] = "put a no-show back in the queue",
        ["queue.screen-make"] = "made a code for a tablet at the door",
        ["queue.screen-off"] = "turned a tablet at the door off",
        ["queue.screen-pair"] = "paired a tablet at the door",
        ["queue.take"] = "gave a ticket",
        ["queue.transfer"] = "transferred a ticket",
        ["queue.window-change"] = "changed what a window serves",
        ["queue.window-open"] = "opened a window",
        ["queue.window-set"] = "paused, opened or closed a window",
    };

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(who);
        return what.StartsWith("queue.", StringComparison.Ordinal) && who.May(Permission.SeeQueue) ? "/queue/live" : null;
    }
}
