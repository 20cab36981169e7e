using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.SignIn;

namespace TaxCounter.Data.Staff;

/// <summary>Reads it from the audit trail, where the sign-in desk wrote it. A name that nobody has is not kept there: each such try stands for itself.</summary>
internal sealed class SignInHistory(TaxCounterContext context) : ISignInHistory
{
    private const int Most = 10_000;
    private const string Done = "sign-in.done";
    private static readonly string[] _failed = ["sign-in.refuse", "sign-in.lock-out"];

    public async Task<IReadOnlyList<SignInTry>> Since(DateTime failedSince, DateTime doneSince)
    {
        var found = await context.Set<AuditEntry>().AsNoTracking().Where(e => (_failed.Contains(e.What) && e.At >= failedSince) || (e.What == Done && e.At >= doneSince))
            .OrderByDescending(e => e.Sequence).Take(Most).Select(e => new { e.Sequence, e.At, e.From, e.Subject, e.What }).ToListAsync();
        return [.. found.OrderBy(e => e.Sequence).Select(e => new SignInTry(e.At, e.From, e.Subject is null or "unknown name" ? $"\u0001{e.Sequence}" : e.Subject, e.What == Done))];
    }
}
