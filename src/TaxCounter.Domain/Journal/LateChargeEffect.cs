namespace TaxCounter.Domain.Journal;

/// <summary>What a posting does to penalty and interest, apart from paying them.</summary>
public enum LateChargeEffect
{
    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>Brings them to what the rule book says.</summary>
    Posted,

    /// <summary>A decision waives penalty, or takes that back: what is granted is the sum of these.</summary>
    WaiverGranted,

    /// <summary>What is waived follows a penalty that fell or grew.</summary>
    WaiverFollowed,
}
