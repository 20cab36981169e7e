namespace TaxCounter.Domain.Productivity;

/// <summary>How contacts are cut.</summary>
public enum ReportBy
{
    /// <summary>Walk-in, phone, mail, e-mail.</summary>
    Channel = 1,

    /// <summary>What they were about.</summary>
    Topic,

    /// <summary>The hour of the day.</summary>
    Hour,

    /// <summary>Who answered.</summary>
    Clerk,
}
