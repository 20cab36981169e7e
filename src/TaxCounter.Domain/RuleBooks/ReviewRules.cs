namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the nightly review does by itself; all else it leaves for a person. No law was found that says so: the office decides.</summary>
public sealed record ReviewRules
{
    /// <summary>Where the rule book says nothing: everything is left for a person.</summary>
    public static readonly ReviewRules NothingByItself = new();

    /// <summary>Whether it writes the cure letter of a payment plan once the days of grace are over.</summary>
    public bool CureLetters { get; init; }

    /// <summary>Whether it puts a payment plan in default after the last day of the cure letter.</summary>
    public bool Defaults { get; init; }

    /// <summary>Whether it closes a payment plan that is paid, and notes that one is made good.</summary>
    public bool PaidPlans { get; init; }

    /// <summary>Whether it writes the reminder of a request that is past its day.</summary>
    public bool Reminders { get; init; }

    /// <summary>So many days after a reminder, a request without an answer is left for a person.</summary>
    public int ReminderDays { get; init; }

    /// <summary>So many days after its last day a license that was not renewed expires; null: a person notes it.</summary>
    public int? LicenseDays { get; init; }
}
