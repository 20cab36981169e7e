namespace TaxCounter.Domain.Collections;

/// <summary>How the office and somebody who is late came to speak.</summary>
public enum ContactWay
{
    /// <summary>The office called. Alerts and hours of the rule book forbid some of these.</summary>
    Call = 1,

    /// <summary>They called the office.</summary>
    TheyCalled,

    /// <summary>They stood at the counter.</summary>
    Counter,
}
