using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the office has set for accounts whose balance is off, each dated with its authority.</summary>
public sealed record OffAccountRules
{
    /// <summary>An unapplied credit up to this can be written off.</summary>
    public required DatedRows<Money> SmallCredit { get; init; }

    /// <summary>A balance up to this is listed as small.</summary>
    public required DatedRows<Money> SmallDebit { get; init; }

    /// <summary>Where the law of a tax says no last day for a refund: so many years after the payment.</summary>
    public required DatedRows<int> UnknownRightYears { get; init; }

    /// <summary>A refund right that ends within so many days is worked first.</summary>
    public required DatedRows<int> WarnDays { get; init; }

    /// <summary>A credit that is carried forward comes up again after so many days.</summary>
    public required DatedRows<int> CarryDays { get; init; }

    /// <summary>Whether what the taxpayer owes is paid from a credit before anything is refunded.</summary>
    public required DatedRows<bool> OffsetFirst { get; init; }

    /// <summary>The last day to claim money back, and whether the law of its tax says so; where it does not, the office's own rule does.</summary>
    /// <param name="deadlines">The deadlines of the rule book.</param>
    /// <param name="taxType">Its tax; null where the money was for none.</param>
    /// <param name="dueOn">When the tax was due.</param>
    /// <param name="paidOn">When the money was paid.</param>
    public (DateOnly Day, bool ByLaw) RightEnds(Deadlines deadlines, string? taxType, DateOnly dueOn, DateOnly paidOn)
    {
        ArgumentNullException.ThrowIfNull(deadlines);
        if (taxType is not null && deadlines.RefundDueOn(new RefundQuestion { TaxType = taxType, DueOn = dueOn, PaidOn = paidOn }) is { Refusal: null } law)
        {
            return (law.Value, true);
        }

        var years = UnknownRightYears.On(paidOn);
        return (paidOn.AddYears(years.Refusal is null ? years.Value.Value : 1), false);
    }
}
