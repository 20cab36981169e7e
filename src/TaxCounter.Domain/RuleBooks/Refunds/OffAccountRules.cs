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
}
