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
/// <param name="Sql">
/// Selects <c>Name</c>, <c>Place</c>, <c>Has</c>, <c>Should</c> of each wrong record. A key is read as text by <c>CAST(x."Id" AS varchar(40))</c> and by nothing else.
/// </param>
/// <param name="Sentence">Says it of one.</param>
public sealed record VerifyCheck(string Invariant, string Sql, Func<BadRecord, string> Sentence) : IVerifyCheck
{
    private const int Most = 1000;

    /// <summary>SQL Server counts in int and sums up in what it was given; what is read here is text and long, whatever a check found it with.</summary>
    private const string Typed = """
        SELECT CAST(w."Name" AS nvarchar(400)) AS "Name", CAST(w."Place" AS nvarchar(400)) AS "Place", CAST(w."Has" AS bigint) AS "Has", CAST(w."Should" AS bigint) AS "Should" FROM (
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        var typed = string.Concat(Typed, context.Database.IsSqlite() ? Sql : SqlServerOrder.KeysAsText(Sql), ") w");
        var bad = await context.Database.SqlQueryRaw<BadRecord>(typed).OrderBy(r => r.Name).Take(Most).ToListAsync(stop);
        return bad.Count == 0 ? [] : [new Finding(Invariant, bad.Count, Sentence(bad[0]) + More(bad.Count))];
    }

    /// <summary>Posting kinds as a list of SQL: <c>('Payment', 'Void')</c>. They come from the one table (<see cref="PostingKinds"/>), never as words of their own.</summary>
    public static string Kinds(IEnumerable<PostingKind> kinds) => $"({string.Join(", ", kinds.Select(k => $"'{k}'"))})";

    /// <summary>Cents as printed.</summary>
    public static string Dollars(long? cents) => new Money(cents ?? 0).InDollars();

    /// <summary>That there are more of them.</summary>
    public static string More(int count) => count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({(count < Most ? "" : "at least ")}{count:#,0} such records)");
}
