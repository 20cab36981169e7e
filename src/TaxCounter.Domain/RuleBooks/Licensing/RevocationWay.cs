namespace TaxCounter.Domain.RuleBooks;

/// <summary>Who can take a license away.</summary>
public enum RevocationWay
{
    /// <summary>The office itself, after notice.</summary>
    Office = 1,

    /// <summary>A court or a board, on the office's motion; the office records what was ordered.</summary>
    Court,
}
