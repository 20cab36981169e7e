namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a business pays in its first year, before a full year's receipts are known.</summary>
public sealed record NewBusinessRule
{
    /// <summary>Opened on or after this day of the year, half the least amount is due at opening.</summary>
    public required DayOfYear HalfFrom { get; init; }

    /// <summary>The share due at opening from that day on, a fraction of one.</summary>
    public required decimal HalfShare { get; init; }

    /// <summary>Receipts of so many first days are the measure.</summary>
    public required int FirstDays { get; init; }

    /// <summary>Within so many days of opening the balance is due.</summary>
    public required int BalanceWithinDays { get; init; }
}
