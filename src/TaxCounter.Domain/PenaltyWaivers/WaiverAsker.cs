namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Who asks.</summary>
public enum WaiverAsker
{
    /// <summary>The taxpayer.</summary>
    Taxpayer = 1,

    /// <summary>A person authorized to speak for the taxpayer.</summary>
    Representative,
}
