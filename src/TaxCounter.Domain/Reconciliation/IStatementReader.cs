namespace TaxCounter.Domain.Reconciliation;

/// <summary>Reads an outside file, whatever its kind; keeps nothing.</summary>
public interface IStatementReader
{
    /// <summary>Reads it.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="source">How files of that source are read; null where none came before.</param>
    StatementReading Read(ReadOnlyMemory<byte> content, StatementSource? source);

    /// <summary>The fields of a kind of table, and whether it needs each; none for a format that has no columns.</summary>
    IReadOnlyList<(string Field, bool Needed)> Fields(StatementFormat format);
}
