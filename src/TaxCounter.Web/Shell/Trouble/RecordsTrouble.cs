namespace TaxCounter.Web.Shell;

/// <summary>What an exception means that came from the office's records, and is nobody's mistake.</summary>
public enum RecordsTrouble
{
    /// <summary>It did not, or it is a mistake of the program.</summary>
    None,

    /// <summary>Somebody else changed the same record first.</summary>
    Changed,

    /// <summary>It lost to somebody else's work in the database and may be asked again.</summary>
    LostRace,

    /// <summary>Another process holds the records.</summary>
    Busy,

    /// <summary>The records cannot be reached.</summary>
    Away,
}
