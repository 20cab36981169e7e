using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Duties;

/// <summary>
/// One check: a statement that finds the records that are wrong, as one set query so that a hundred thousand postings take seconds, and the sentence for the
/// first of them. Written for both databases.
/// </summary>
/// <param name="Invariant">Which of the invariants.</param>
/// <param name="Sql">Selects <c>Name</c>, <c>Place</c>, <c>Has</c>, <c>Should</c> of each wrong record.</param>
/// <param name="Sentence">Says it of one.</param>
public sealed record VerifyCheck(string Invariant, string Sql, Func<BadRecord, string> Sentence) : IVerifyCheck
{
    private const int Most = 1000;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        var bad = await context.Database.SqlQueryRaw<BadRecord>(Sql).OrderBy(r => r.Name).Take(Most).ToListAsync(stop);
        return bad.Count == 0 ? [] : [new Finding(Invariant, bad.Count, Sentence(bad[0]) + More(bad.Count))];
    }

    /// <summary>Posting kinds as a list of SQL: <c>('Payment', 'Void')</c>. They come from the one table (<see cref="PostingKinds"/>), never as words of their own.</summary>
    public static string Kinds(IEnumerable<PostingKind> kinds) => $"({string.Join(", ", kinds.Select(k => $"'{k}'"))})";

    /// <summary>Cents as printed.</summary>
    public static string Dollars(long? cents) => new Money(cents ?? 0).InDollars();

    /// <summary>That there are more of them.</summary>
    public static string More(int count) => count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({(count < Most ? "" : "at least ")}{count:#,0} such records)");
}
