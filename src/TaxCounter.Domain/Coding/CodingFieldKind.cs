namespace TaxCounter.Domain.Coding;

/// <summary>How a question of the coding is answered.</summary>
public enum CodingFieldKind
{
    /// <summary>In words.</summary>
    Words = 1,

    /// <summary>One of the choices.</summary>
    Choice,

    /// <summary>Whole numbers and shares.</summary>
    Number,

    /// <summary>Dollars.</summary>
    Amount,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    YesNo,
}
