namespace TaxCounter.Domain.RuleBooks;

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
