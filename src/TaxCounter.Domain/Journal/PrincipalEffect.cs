namespace TaxCounter.Domain.Journal;

/// <summary>What a posting does to the tax or fee itself.</summary>
public enum PrincipalEffect
{
    /// <summary>Nothing: no line of it is about tax or fee.</summary>
    None = 1,

    /// <summary>Charges it; late charges run on it.</summary>
    Charge,

    /// <summary>Pays it, or takes a payment back; late charges stop, or run again.</summary>
    Credit,
}
