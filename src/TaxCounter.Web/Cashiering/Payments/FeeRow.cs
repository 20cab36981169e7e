namespace TaxCounter.Web.Cashiering;

/// <summary>A fee of the counter on the payment page.</summary>
public sealed class FeeRow
{
    /// <summary>The fee, as the rule book names it.</summary>
    public string Code { get; set; } = "";

    /// <summary>How many.</summary>
    public int Count { get; set; }

    /// <summary>The number of the account it is charged to.</summary>
    public string Account { get; set; } = "";
}
