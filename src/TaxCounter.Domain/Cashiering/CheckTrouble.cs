namespace TaxCounter.Domain.Cashiering;

/// <summary>What a clerk sees is wrong with a check in hand.</summary>
public enum CheckTrouble
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Nobody signed it.</summary>
    Unsigned,

    /// <summary>It is payable to somebody else than the office.</summary>
    PayableToOther,

    /// <summary>It was made out to the customer and endorsed over.</summary>
    ThirdParty,
}
