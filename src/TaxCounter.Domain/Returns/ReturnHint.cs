namespace TaxCounter.Domain.Returns;

/// <summary>What a wrong amount looks like.</summary>
public enum ReturnHint
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>The same digits with two of them exchanged.</summary>
    SwappedDigits,

    /// <summary>Ten, a hundred or a thousand times too much or too little.</summary>
    SlippedDecimalPoint,

    /// <summary>The amount that belongs in another column of the line.</summary>
    WrongColumn,
}
