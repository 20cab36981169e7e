using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>Letters in bulk.</summary>
public interface IStatementRuns
{
    /// <summary>By key, to be changed in this transaction; null when there is none.</summary>
    Task<StatementRun?> Find(StatementRunId id);

    /// <summary>By number; null when there is none.</summary>
    Task<StatementRun?> Find(StatementRunNumber number);

    /// <summary>All of them, newest first.</summary>
    Task<RecordPage<StatementRun>> List(int page);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<StatementRunNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(StatementRun run);

    /// <summary>Notes that it changes in this transaction.</summary>
    void Touch(StatementRun run);
}
