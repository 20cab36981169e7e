using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Audit;

/// <inheritdoc cref="IAuditTrail"/>
public sealed class AuditTrail(TaxCounterContext context, ViewEntries views, RidingAlong riding, IOneTransaction transaction) : IAuditTrail
{
    /// <inheritdoc/>
    public async Task Record(CounterAct act, string what, string? subject = null, string? account = null, string? details = null, IReadOnlyList<AuditChange>? changes = null)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An audit entry must be written in the transaction of its act. For a page view, use RecordView.");
        }

        var entry = await new NewEntry(act, what, subject, account, details, changes).AddTo(context);
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

        var head = await NewEntry.HeadOf(context);
        return new AuditPoint(head.Sequence, Convert.ToHexStringLower(head.Hash));
    }

    /// <inheritdoc/>
    public async Task<Result<Done>> RecordView(CounterAct act, string what, string? subject = null, string? account = null, string? details = null)
    {
        await RecordRest();
        return await views.Write(new NewEntry(act, what, subject, account, details));
    }

    /// <inheritdoc/>
    public async Task RecordAlong(CounterAct act, string what, string? subject = null, string? details = null, string? account = null)
    {
        var entry = new NewEntry(act, what, subject, account, details);
        if (!riding.IsPromised)
        {
            await views.Write(entry);
            return;
        }

        riding.Add(act, entry.AddTo);
    }

    /// <inheritdoc/>
    public void PromiseRest() => riding.IsPromised = true;

    /// <inheritdoc/>
    public Task RecordRest() => riding.First is not { } first ? Task.CompletedTask : transaction.Do<Done>(first, () => Task.FromResult<Result<Done>>(Done.It));

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
}
