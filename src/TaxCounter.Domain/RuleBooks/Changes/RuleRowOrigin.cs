namespace TaxCounter.Domain.RuleBooks;

/// <summary>Who brought a row into the rule book.</summary>
public enum RuleRowOrigin
{
    /// <summary>It came with TaxCounter.</summary>
    Shipped = 1,

    /// <summary>The office added it: one supervisor proposed it, another approved it.</summary>
    Office,
}
