namespace TaxCounter.Data.Storage;

/// <summary>How far the records had come: the end of the audit trail, and the next number of each series.</summary>
/// <param name="Sequence">The last entry of the audit trail.</param>
/// <param name="Hash">Its seal, in hexadecimal.</param>
/// <param name="Numbers">Series and next number.</param>
public sealed record MarkedRecords(long Sequence, string Hash, IReadOnlyDictionary<string, long> Numbers);
