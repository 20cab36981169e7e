using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Audit;

/// <summary>An entry of the audit trail before it has its number and its seal.</summary>
internal sealed record NewEntry(CounterAct Act, string What, string? Subject, string? Account, string? Details, IReadOnlyList<AuditChange>? Changes = null)
{
    /// <summary>Adds it at the end of the chain, in the transaction of the context.</summary>
    public async Task<AuditEntry> AddTo(TaxCounterContext context)
    {
        var head = await HeadOf(context);
        var entry = new AuditEntry
        {
            Sequence = head.Sequence + 1,
            At = Moments.ToStore(Act.At),
            StaffId = Act.By.Id,
            Person = Cut(Act.By.Person, 50)!,
            Name = Cut(Act.ByName, 100)!,
            From = Cut(Act.From, 100)!,
            What = Cut(What, 60)!,
            Subject = Cut(Subject, 100),
            AccountNumber = Cut(Account, 20),
            Reason = Cut(Act.Reason, 500),
            Details = Cut(Under(), 1000),
            Changes = AuditChanges.Write(Changes),
            PreviousHash = head.Hash,
        }.Seal();
        context.Add(entry);
        context.Witness = (entry.Sequence, entry.Hash);
        head.Sequence = entry.Sequence;
        head.Hash = entry.Hash;
        return entry;
    }

    /// <summary>The end of the chain, read once in each act.</summary>
    public static async Task<AuditHead> HeadOf(TaxCounterContext context) =>
        (context.Run is { } run && context.Database.IsSqlite() ? await run.Once(() => Read(context)) : await context.Set<AuditHead>().FindAsync(1))
        ?? throw new InvalidOperationException("The head of the audit chain is missing, so nothing can be written. Restore a backup.");

    /// <summary>Every act and every page reads it, so on SQLite it is read by a statement that is prepared already; on SQL Server the turn has locked it before.</summary>
    private static async Task<AuditHead?> Read(TaxCounterContext context)
    {
        var command = PreparedStatements.Of(context, nameof(AuditHead), connection =>
        {
            var made = connection.CreateCommand();
            made.CommandText = """SELECT "Sequence", "Hash" FROM "AuditHead" WHERE "Id" = 1""";
            return made;
        });
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            return null;
        }

        var head = new AuditHead { Sequence = reader.GetInt64(0), Hash = reader.GetFieldValue<byte[]>(1) };
        context.Attach(head);
        return head;
    }

    /// <summary>What only a delegation made possible says which; first, so that it is never cut off.</summary>
    private string? Under() => Act.Under is not { } of ? Details : $"for {of.Name}, delegation {of.Delegation.Value}{(Details is null ? "" : "; " + Details)}";

    /// <summary>An audit entry never stops an act for being too long.</summary>
    private static string? Cut(string? text, int longest) => text is null || text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
