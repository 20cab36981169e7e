namespace TaxCounter.Web.Cashiering;

/// <summary>The paper a receipt is printed on.</summary>
public enum Paper
{
    /// <summary>The roll of a receipt printer.</summary>
    Roll80mm,

    /// <summary>US letter.</summary>
    Letter,
}
