namespace TaxCounter.Domain.RuleBooks;

/// <summary>How sure the house is of a rule. Shown beside it on the rule-book page and in the steps.</summary>
public enum Certainty
{
    /// <summary>Read in a copy of the law, the ordinance, the form or the office's own page.</summary>
    Verified = 1,

    /// <summary>Read in somebody else's page that quotes or sums up the authority.</summary>
    Secondary = 2,

    /// <summary>Known from memory only; no paper was found.</summary>
    Memory = 3,

    /// <summary>Sources contradict each other: one reading is in force until the office decides.</summary>
    Open = 4,

    /// <summary>No law says it: the office sets it as it likes.</summary>
    OfficeChoice = 5,
}
