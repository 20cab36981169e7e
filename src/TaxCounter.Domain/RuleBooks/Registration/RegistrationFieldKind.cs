namespace TaxCounter.Domain.RuleBooks;

/// <summary>How a field of a registration is answered.</summary>
public enum RegistrationFieldKind
{
    /// <summary>In words.</summary>
    Text,

    /// <summary>By a number whose digits are counted.</summary>
    Digits,

    /// <summary>By a day.</summary>
    Day,

    /// <summary>By one of its choices.</summary>
    Choice,

    /// <summary>By parts with their percent, which add up to 100: <c>food 80, gifts 20</c>.</summary>
    Percents,
}
