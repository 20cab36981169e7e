namespace TaxCounter.Domain.Coding;

/// <summary>Why the code of an account is reviewed.</summary>
public enum CodingFindingKind
{
    /// <summary>The code was withdrawn.</summary>
    Withdrawn = 1,

    /// <summary>The code is not in the list.</summary>
    Unknown,

    /// <summary>The code is probably not what was meant.</summary>
    Suspect,

    /// <summary>The code and the business type contradict each other.</summary>
    Contradicts,
}
