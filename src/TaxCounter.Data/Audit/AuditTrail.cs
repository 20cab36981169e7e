using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Audit;

/// <inheritdoc cref="IAuditTrail"/>
public sealed class AuditTrail(
    TaxCounterContext context,
    IDbContextFactory<TaxCounterContext> contexts,
    WriteGate gate,
    DatabaseOptions options,
    StorageHealth health,
    ILogger<OneTransaction> log) : IAuditTrail
{
    /// <inheritdoc/>
    public async Task Record(CounterAct act, string what, string? subject = null, string? account = null, string? details = null, IReadOnlyList<AuditChange>? changes = null)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An audit entry must be written in the transaction of its act. For a page view, use RecordView.");
        }

        var entry = await Add(context, act, what, subject, account, details, changes);
        if (act.Under is { } of)
        {
            await AddUse(entry, of.Delegation, act);
        }
    }

    /// <inheritdoc/>
    public async Task<AuditPoint> Head()
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("The head of the audit chain can be locked only inside a transaction.");
        }

        var head = await HeadOf(context);
        return new AuditPoint(head.Sequence, Convert.ToHexStringLower(head.Hash));
    }

    /// <inheritdoc/>
    public async Task<Result<Done>> RecordView(CounterAct act, string what, string? subject = null, string? account = null, string? details = null)
    {
        // On a context of its own: what the request has read stays with the request.
        await using var own = await contexts.CreateDbContextAsync();
        return await new OneTransaction(own, gate, options, health, log).Do<Done>(act, async () =>
        {
            await Add(own, act, what, subject, account, details);
            return Done.It;
        });
    }

    private static async Task<AuditEntry> Add(TaxCounterContext context, CounterAct act, string what, string? subject, string? account, string? details, IReadOnlyList<AuditChange>? changes = null)
    {
        var head = await HeadOf(context);
        var entry = new AuditEntry
        {
            Sequence = head.Sequence + 1,
            At = Moments.ToStore(act.At),
            StaffId = act.By.Id,
            Person = Cut(act.By.Person, 50)!,
            Name = Cut(act.ByName, 100)!,
            From = Cut(act.From, 100)!,
            What = Cut(what, 60)!,
            Subject = Cut(subject, 100),
            AccountNumber = Cut(account, 20),
            Reason = Cut(act.Reason, 500),
            Details = Cut(Under(act, details), 1000),
            Changes = AuditChanges.Write(changes),
            PreviousHash = head.Hash,
        }.Seal();
        context.Add(entry);
        context.Witness = (entry.Sequence, entry.Hash);
        head.Sequence = entry.Sequence;
        head.Hash = entry.Hash;
        return entry;
    }

    /// <summary>
    /// What was done under a delegation, kept beside the entry. The delegation was read when the request began; here, where nobody else writes, it must still hold.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">It was ended in between: somebody was faster, and nothing is done.</exception>
    private async Task AddUse(AuditEntry entry, DelegationId id, CounterAct act)
    {
        var holds = await context.Set<Delegation>().AsNoTracking().AnyAsync(d => d.Id == id && d.State == DelegationState.Approved && d.FirstDay <= act.Today && d.LastDay >= act.Today);
        if (!holds)
        {
            throw new DbUpdateConcurrencyException($"Delegation {id.Value} is no longer in force.");
        }

        context.Add(new DelegationUse { Sequence = entry.Sequence, DelegationId = id, Person = act.By.Person, Day = act.Today });
    }

    /// <summary>What only a delegation made possible says which; first, so that it is never cut off.</summary>
    private static string? Under(CounterAct act, string? details) =>
        act.Under is not { } of ? details : $"for {of.Name}, delegation {of.Delegation.Value}{(details is null ? "" : "; " + details)}";

    private static async Task<AuditHead> HeadOf(TaxCounterContext context) => await context.Set<AuditHead>().FindAsync(1)
        ?? throw new InvalidOperationException("The head of the audit chain is missing, so nothing can be written. Restore a backup.");

    /// <summary>An audit entry never stops an act for being too long.</summary>
    private static string? Cut(string? text, int longest) => text is null || text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
