using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Audit;

/// <summary>The office's diary of who did, saw or was refused what: only ever added to, each entry sealed to the one before.</summary>
public interface IAuditTrail
{
    /// <summary>Adds an entry to the current transaction: it is kept exactly if the act is.</summary>
    /// <param name="act">Who, when, from where and why. Of one that is <see cref="CounterAct.Under"/> a delegation the entry names it, and it is kept with what was done under it.</param>
    /// <param name="what">What was done, <c>duty.verb</c>: <c>receipt.void</c>.</param>
    /// <param name="subject">What it was done to: a receipt number, a drawer.</param>
    /// <param name="account">The account number it concerns, if one.</param>
    /// <param name="details">Anything more worth keeping; never a tax id, password or card number.</param>
    /// <param name="changes">What was changed in fields: the effective date, amounts before and after.</param>
    /// <exception cref="InvalidOperationException">No transaction is running.</exception>
    Task Record(CounterAct act, string what, string? subject = null, string? account = null, string? details = null, IReadOnlyList<AuditChange>? changes = null);

    /// <summary>The end of the trail, with what the current transaction has added.</summary>
    /// <exception cref="InvalidOperationException">No transaction is running.</exception>
    Task<AuditPoint> Head();

    /// <summary>
    /// Adds an entry in a small transaction of its own, for what changes nothing else: an account looked at, a search, a print, a refusal, a sign-in.
    /// A caller who must not go on without it looks at the result.
    /// </summary>
    /// <inheritdoc cref="Record"/>
    Task<Result<Done>> RecordView(CounterAct act, string what, string? subject = null, string? account = null, string? details = null);

    /// <summary>
    /// Adds an entry to the act that follows in the same request, in its commit: the own password given again before a decision. Without <see cref="PromiseRest"/> it
    /// is written at once.
    /// </summary>
    /// <inheritdoc cref="Record"/>
    Task RecordAlong(CounterAct act, string what, string? subject = null, string? details = null, string? account = null);

    /// <summary>Whoever answers the request writes what no act took, before the answer leaves.</summary>
    void PromiseRest();

    /// <summary>Writes what no act took.</summary>
    Task RecordRest();
}
