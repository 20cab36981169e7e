using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// Prices, fees and counts as they stand in a rule book's file.

internal sealed record SalePart(IReadOnlyList<BracketsPart> Brackets, IReadOnlyList<RoundingRow> Rounding, IReadOnlyList<PlaceRow>? Place = null);

internal sealed record BracketsPart(string Id, decimal Percent, IReadOnlyList<BracketsRow> Rows);

internal sealed record BracketsRow(DateOnly FirstDay, string PerDollar, IReadOnlyList<BracketPart> Brackets, AuthorityPart Authority);

internal sealed record BracketPart(string Over, string Tax);

internal enum PriceRounding
{
    HalfUp,
    Down,
}

internal sealed record RoundingRow(DateOnly FirstDay, PriceRounding Rounding, AuthorityPart Authority);

internal sealed record PlaceRow(DateOnly FirstDay, SalePlace Place, AuthorityPart Authority);

internal sealed record UserFeePart(string Code, string Name, IReadOnlyList<TariffRow> Rows);

internal sealed record TariffRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    string? Unit = null,
    string? Minimum = null,
    decimal? Included = null,
    decimal? Per = null,
    string? Rate = null,
    string? NotFound = null) : IDatedPart;

internal sealed record LicenseFeesPart(IReadOnlyList<LicenseClassPart> Classes, IReadOnlyList<NewBusinessRow> NewBusiness, IReadOnlyList<DaysRow> YearOfDays, IReadOnlyList<TakeoverRow>? Takeover = null);

internal sealed record LicenseClassPart(string Id, string Name, IReadOnlyList<LicenseFeeRow> Rows);

internal sealed record LicenseFeeRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    IReadOnlyList<FeeBracketPart>? Brackets = null,
    string? Fee = null,
    string? Permit = null,
    string? PerRoom = null,
    string? NotFound = null) : IDatedPart;

internal sealed record FeeBracketPart(string From, string Fee);

internal sealed record NewBusinessRow(DateOnly FirstDay, string HalfFrom, decimal HalfShare, int FirstDays, int BalanceWithinDays, AuthorityPart Authority);

internal sealed record TakeoverRow(DateOnly FirstDay, string From, decimal Share, string Permit, AuthorityPart Authority);

internal sealed record StateInterestRow(DateOnly FirstDay, decimal JudicialPercent, decimal AddedPercent, int FactorPlaces, AuthorityPart Authority);

internal sealed record DayCountRow(DateOnly FirstDay, bool CountsFirst, bool CountsLast, AuthorityPart Authority);
