using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>Reads outside files and their movements for the screens.</summary>
public interface IStatementSearch
{
    /// <summary>Movements, the oldest day first.</summary>
    Task<RecordPage<StatementItem>> Items(StatementItemFilter filter, int page);

    /// <summary>The files, the last imported first; at most 50.</summary>
    Task<IReadOnlyList<StatementFileRow>> Files();

    /// <summary>A file to be looked at; null when there is none.</summary>
    Task<StatementFile?> File(StatementFileId id);

    /// <summary>A movement to be looked at; null when there is none.</summary>
    Task<StatementItem?> Item(StatementItemId id);

    /// <summary>The sources, by name.</summary>
    Task<IReadOnlyList<StatementSource>> Sources();

    /// <summary>How many movements nobody said yet what they are.</summary>
    Task<int> Open();
}
