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

    /// <summary>The commit is about to be sent.</summary>
    public void Send(object result, (long Sequence, byte[] Hash)? witness)
    {
        Result = result;
        Witness = witness;
        WasSent = true;
    }
}
