namespace TaxCounter.Domain.Queue;

/// <summary>What is done with a ticket after it was taken.</summary>
public enum TicketVerb
{
    /// <summary>Call it to a window, or call it once more.</summary>
    Call = 1,

    /// <summary>The customer is at the window.</summary>
    Begin,

    /// <summary>Let the customer do something and come back.</summary>
    Hold,

    /// <summary>Go on with a customer on hold.</summary>
    Resume,

    /// <summary>Send the customer on to another service or person, with what was said.</summary>
    Transfer,

    /// <summary>Nobody came.</summary>
    NoShow,

    /// <summary>They came after all.</summary>
    Return,

    /// <summary>A call that was a mistake.</summary>
    PutBack,

    /// <summary>Done.</summary>
    Finish,

    /// <summary>The customer does not wait any longer.</summary>
    Leave,
}
