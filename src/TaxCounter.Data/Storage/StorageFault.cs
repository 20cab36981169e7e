namespace TaxCounter.Data.Storage;

/// <summary>What a failed write calls for.</summary>
public enum StorageFault
{
    /// <summary>A programmer's mistake, or unknown: let it through.</summary>
    Unknown,

    /// <summary>Somebody else was faster (deadlock victim, lost race): run the whole act again.</summary>
    Raced,

    /// <summary>Another process holds the records.</summary>
    Busy,

    /// <summary>No room left; works again when there is.</summary>
    Full,

    /// <summary>The disk fails.</summary>
    Broken,

    /// <summary>The server, or the connection to it, is away; whether it committed what was sent is not known.</summary>
    Disconnected,
}
