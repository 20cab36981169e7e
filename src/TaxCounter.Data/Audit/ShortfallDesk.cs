using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Audit;

/// <summary>
/// Compares the records with how far they had come (<see cref="HighWaterMark"/>): before the first customer, and in <c>verify</c> (V52). What is missing is said,
/// and its numbers are not given again.
/// </summary>
public sealed class ShortfallDesk(TaxCounterContext context, IOneTransaction transaction, IAuditTrail trail, HighWaterMark mark) : IVerifyCheck
{
    /// <summary>What is missing; null where nothing is, or nobody knows.</summary>
    public async Task<Shortfall?> FindAsync(CancellationToken stop = default)
    {
        // The mark first: the records are never behind it while the program works.
        if (mark.Read() is not { } marked)
        {
            return null;
        }

        await context.Database.OpenConnectionAsync(stop);
        try
        {
            var there = await HighWaterMark.OfRecords((SqliteConnection)context.Database.GetDbConnection());
            List<(string, long, long)> lost = [.. marked.Numbers.Where(n => n.Value > there.Numbers.GetValueOrDefault(n.Key, 1)).Select(n => (n.Key, there.Numbers.GetValueOrDefault(n.Key, 1), n.Value - 1)).OrderBy(n => n.Key, StringComparer.Ordinal)];
            var isOther = marked.Sequence > 0 && marked.Sequence <= there.Sequence && await HashOf(marked.Sequence, stop) != marked.Hash;
            return isOther || marked.Sequence > there.Sequence || lost.Count > 0 ? new Shortfall(there.Sequence, isOther ? marked.Sequence : Math.Max(marked.Sequence, there.Sequence), lost, isOther) : null;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Looks, and where something is missing writes it down. Before anything else is written: what is written moves the mark.</summary>
    /// <returns>What the administrator is told; null where nothing is missing.</returns>
    public async Task<Result<string?>> SettleAsync(CounterAct act)
    {
        if (await FindAsync() is not { } missing)
        {
            return (string?)null;
        }

        var written = await RecordAsync(missing, act);
        return written.Refusal is { } no ? no : missing.Sentence;
    }

    /// <summary>The same where the mark is lost too and somebody read the last printed numbers from the papers: those that the records have not reached are lost.</summary>
    /// <param name="last">Series and last number that was printed: <c>receipt/2026</c>, 452.</param>
    /// <param name="act">Who, and when.</param>
    public async Task<Result<Done>> TakeOutOfUseAsync(IReadOnlyList<(string Series, long Last)> last, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(last);
        var next = await context.Set<NumberCounter>().AsNoTracking().ToDictionaryAsync(c => c.Series, c => c.Next);
        List<(string, long, long)> lost = [.. last.GroupBy(n => n.Series).Select(n => (n.Key, next.GetValueOrDefault(n.Key, 1), n.Max(m => m.Last))).Where(n => n.Item3 >= n.Item2).OrderBy(n => n.Key, StringComparer.Ordinal)];
        return lost.Count == 0 ? Done.It : await RecordAsync(new Shortfall(0, 0, lost, IsOther: false), act);
    }

    /// <summary>Takes the lost numbers out of use and writes down that they are, so that the office goes on with the next ones.</summary>
    public Task<Result<Done>> RecordAsync(Shortfall shortfall, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(shortfall);
        ArgumentNullException.ThrowIfNull(act);
        return transaction.Do<Done>(act, async () =>
        {
            foreach (var (series, first, last) in shortfall.Numbers)
            {
                context.Add(new LostNumbers { Series = series, First = first, Last = last, NoticedAt = act.At });
                if (await context.Set<NumberCounter>().Where(c => c.Series == series).ExecuteUpdateAsync(set => set.SetProperty(c => c.Next, last + 1)) == 0)
                {
                    context.Add(new NumberCounter { Series = series, Next = last + 1 });
                }
            }

            await trail.Record(act, "audit.records-missing", details: shortfall.Sentence);
            return Done.It;
        });
    }

    private async Task<string?> HashOf(long sequence, CancellationToken stop) =>
        await context.Set<AuditEntry>().AsNoTracking().Where(e => e.Sequence == sequence).Select(e => e.Hash).SingleOrDefaultAsync(stop) is { } hash ? Convert.ToHexStringLower(hash) : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop) =>
        await FindAsync(stop) is { } missing ? [new Finding("V52", 1, missing.Sentence)] : [];
}
