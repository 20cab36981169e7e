namespace TaxCounter.Web.PaymentPlans;

/// <summary>One offer as typed: how much down, and for how many months or how much each.</summary>
public sealed class OfferForm
{
    /// <summary>An amount, or a percentage such as 10%; empty for none.</summary>
    public string? Down { get; set; }

    /// <summary>How many months; empty where an amount is typed.</summary>
    public string? Months { get; set; }

    /// <summary>How much each month; it goes before the months.</summary>
    public string? Each { get; set; }

    /// <summary>The offer as an address carries it.</summary>
    internal string Query(int number) => $"&Form.Offers[{number}].Down={Uri.EscapeDataString(Down ?? "")}&Form.Offers[{number}].Months={Uri.EscapeDataString(Months ?? "")}&Form.Offers[{number}].Each={Uri.EscapeDataString(Each ?? "")}";
}
