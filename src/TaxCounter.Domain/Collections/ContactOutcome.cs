namespace TaxCounter.Domain.Collections;

/// <summary>What came of a contact.</summary>
public enum ContactOutcome
{
    /// <summary>None is chosen.</summary>
    None,

    /// <summary>Somebody who may speak for the account was reached, and nothing else of the list came of it.</summary>
    Reached,

    /// <summary>A message was left.</summary>
    LeftMessage,

    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>They promised to pay an amount by a day.</summary>
    Promise,

    /// <summary>They say that they do not owe it.</summary>
    Dispute,

    /// <summary>The number is not theirs.</summary>
    WrongNumber,

    /// <summary>They want to pay by a plan.</summary>
    Plan,

    /// <summary>It goes to somebody else: a supervisor, counsel, another office.</summary>
    Referred,
}
