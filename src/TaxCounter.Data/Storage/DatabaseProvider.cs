namespace TaxCounter.Data.Storage;

/// <summary>The two databases TaxCounter keeps its records in.</summary>
public enum DatabaseProvider
{
    /// <summary>One file beside the program.</summary>
    Sqlite,

    /// <summary>A server that several TaxCounters may share.</summary>
    SqlServer,
}
