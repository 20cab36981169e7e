using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>One row of a license table: gross receipts of at least <paramref name="From"/> (and less than the next row's) cost <paramref name="Fee"/>.</summary>
/// <param name="From">"As much as": in the row.</param>
/// <param name="Fee">For a year.</param>
public readonly record struct FeeBracket(Money From, Money Fee);

/// <summary>What a license of one class costs a year: by gross receipts, or one fee for all.</summary>
/// <param name="Brackets">By gross receipts; one row from nothing where the fee is one for all.</param>
/// <param name="Permit">A permit charged with it; nothing where there is none.</param>
public sealed record LicenseFee(IReadOnlyList<FeeBracket> Brackets, Money Permit)
{
    /// <summary>The least that a license of the class costs.</summary>
    public Money Least => Brackets[0].Fee;

    /// <summary>Whether gross receipts matter.</summary>
    public bool GoesByReceipts => Brackets.Count > 1;

    /// <summary>The row that holds for gross receipts ("as much as, but less than").</summary>
    public FeeBracket For(Money gross) => Brackets.Last(b => b.From <= gross);
}

/// <summary>A class of license.</summary>
/// <param name="Id">As a verb has it: <c>retail</c>.</param>
/// <param name="Name">As said: <c>Retail dealer</c>.</param>
/// <param name="Fees">By the license year's first day.</param>
public sealed record LicenseClass(string Id, string Name, DatedRows<LicenseFee> Fees);

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

/// <summary>What taking over a business that is already licensed costs late in the year.</summary>
/// <param name="From">From this day of the year on.</param>
/// <param name="Share">The share of the annual fee, a fraction of one.</param>
/// <param name="Permit">The permit in addition.</param>
public sealed record TakeoverRule(DayOfYear From, decimal Share, Money Permit);

/// <summary>The license fees of an office.</summary>
public sealed record LicenseFees
{
    /// <summary>Every class.</summary>
    public required IReadOnlyList<LicenseClass> Classes { get; init; }

    /// <summary>The first year of a business; null where the book does not say.</summary>
    public required DatedRows<NewBusinessRule>? NewBusiness { get; init; }

    /// <summary>How many days a part of a year is stretched to; null where the book does not say.</summary>
    public required DatedRows<int>? YearOfDays { get; init; }

    /// <summary>Taking over a licensed business; null where the book does not say.</summary>
    public required DatedRows<TakeoverRule>? Takeover { get; init; }

    /// <summary>The class of an id, or null.</summary>
    public LicenseClass? Find(string id) => Classes.FirstOrDefault(c => c.Id == id);
}
