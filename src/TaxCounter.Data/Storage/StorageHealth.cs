using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>Whether the records can be written; what the health page asks.</summary>
public sealed class StorageHealth : IRecordsState
{
    private volatile string? _problem;
    private volatile bool _readOnly;

    /// <summary>What is wrong, for the administrator; null while all is well.</summary>
    public string? Problem => _problem;

    /// <summary>What the administrator should look after although the records can be written; null where nothing.</summary>
    public string? Warning { get; internal set; }

    /// <summary>
    /// True after the disk failed to keep what it was given: nothing more is written until TaxCounter is started again, because after a failed
    /// flush nobody knows what the disk holds. A disk that is merely full is tried again with each act.
    /// </summary>
    public bool IsReadOnly => _readOnly;

    /// <summary>What the clerk is told of an attempt that ended before its commit, or is known not to stand; null to run it again or let the exception through.</summary>
    internal Refusal? AnswerTo(StorageFault fault, bool isLast)
    {
        switch (fault)
        {
            case StorageFault.Busy:
                return StorageRefusals.Busy;
            case StorageFault.Full:
                Failed("The disk of the office's records is full.", forGood: false);
                return StorageRefusals.NotSaved;
            case StorageFault.Broken:
                Failed("The disk of the office's records failed; nothing is written until TaxCounter is started again.", forGood: true);
                return StorageRefusals.NotSaved;
            case StorageFault.Disconnected when isLast:
                return StorageRefusals.Away;
            default:
                return null;
        }
    }

    /// <summary>A write failed.</summary>
    internal void Failed(string problem, bool forGood)
    {
        _problem = problem;
        _readOnly |= forGood;
    }

    /// <summary>A write came through.</summary>
    internal void Worked()
    {
        if (_problem is not null && !_readOnly)
        {
            _problem = null;
        }
    }
}
