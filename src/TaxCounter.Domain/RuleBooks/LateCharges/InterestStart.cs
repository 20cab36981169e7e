namespace TaxCounter.Domain.RuleBooks;

/// <summary>Where interest begins.</summary>
public enum InterestStart
{
    /// <summary>On the due date, moved off weekends and holidays. Counted by days, the due date itself is left out and the day of payment counts.</summary>
    DueDate = 1,

    /// <summary>On the first of the due date's month: the day the law itself calls due.</summary>
    FirstOfDueMonth = 2,
}
