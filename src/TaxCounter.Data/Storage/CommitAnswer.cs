using Microsoft.EntityFrameworkCore;

namespace TaxCounter.Data.Storage;

/// <summary>How far one attempt of an act came: whether its commit was sent, whether an answer came back, and by what the act is found again if none did.</summary>
internal sealed class CommitAnswer
{
    /// <summary>From here on only the records know whether the act stands.</summary>
    public bool WasSent { get; private set; }

    /// <summary>The records said that it stands.</summary>
    public bool CameBack { get; set; }

    /// <summary>What the act answers if it stands.</summary>
    public object? Result { get; private set; }

    /// <summary>Its last entry in the audit trail, by its number and its seal; null for an act that leaves none.</summary>
    public (long Sequence, byte[] Hash)? Witness { get; private set; }

    /// <summary>A row by which an act without an entry is found; null where there is an entry, or no row.</summary>
    public RowWitness? Row { get; private set; }

    /// <summary>Whether there was nothing to commit: the act found what it was asked for done already, and its answer stands whatever became of the commit.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The commit is about to be sent.</summary>
    public void Send(object result, (long Sequence, byte[] Hash)? witness, RowWitness? row, bool isEmpty)
    {
        IsEmpty = isEmpty;
        Result = result;
        Witness = witness;
        Row = row;
        WasSent = true;
    }

    /// <summary>Whether the act stands in the records; asked only where it can be found.</summary>
    public async Task<bool> Stands(TaxCounterContext context)
    {
        if (Witness is not { } witness)
        {
            return Row is not null && await Row.Stands(context);
        }

        var kept = await context.Database.SqlQuery<byte[]>($"""SELECT "Hash" AS "Value" FROM "AuditEntries" WHERE "Sequence" = {witness.Sequence}""").SingleOrDefaultAsync();
        return kept is not null && kept.AsSpan().SequenceEqual(witness.Hash);
    }
}
