namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a rule of coding is about, in the order in which the rules are asked.</summary>
public enum CodingOutcome
{
    /// <summary>Something that follows from the answers and that other rules name; asked before the industry code is known.</summary>
    Fact = 1,

    /// <summary>Which sectors of the industry codes come first.</summary>
    Sector,

    /// <summary>The industry code.</summary>
    Naics,

    /// <summary>Something that follows from the answers and the industry code.</summary>
    Trait,

    /// <summary>A location code besides that of the address.</summary>
    Location,

    /// <summary>The kind of business.</summary>
    BusinessType,

    /// <summary>A class of alcohol permit.</summary>
    Permit,

    /// <summary>A group that is worked together.</summary>
    Group,

    /// <summary>A tax to be filed.</summary>
    TaxType,

    /// <summary>The license.</summary>
    License,

    /// <summary>How often to file, where no amount decides it.</summary>
    Frequency,

    /// <summary>The first fee, where no table decides it.</summary>
    FirstFee,

    /// <summary>Answers that contradict each other or the rules.</summary>
    Contradiction,

    /// <summary>What the rule book does not know.</summary>
    Ask,

    /// <summary>What a business does when it starts or moves, in English and Spanish.</summary>
    Checklist,
}
