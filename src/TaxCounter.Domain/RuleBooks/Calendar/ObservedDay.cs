namespace TaxCounter.Domain.RuleBooks;

/// <summary>Which weekday is free when the holiday itself falls on a weekend.</summary>
public enum ObservedDay
{
    /// <summary>None: the holiday is on its own day only.</summary>
    AsItFalls = 1,

    /// <summary>A holiday on a Sunday is kept on the Monday after it.</summary>
    SundayToMonday,

    /// <summary>On a Saturday the Friday before, on a Sunday the Monday after.</summary>
    NearestWeekday,
}
