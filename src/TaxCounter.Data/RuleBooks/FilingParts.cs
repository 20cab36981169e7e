using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How calendar, due dates, filing and discounts stand in a rule book's file. A dated row either has its values, or says what is not known.

/// <summary>A dated row that may say that from its day on nothing is known; then it has no values.</summary>
internal interface IDatedPart
{
    DateOnly FirstDay { get; }

    AuthorityPart Authority { get; }

    string? NotFound { get; }
}

internal sealed record CalendarPart(IReadOnlyList<WeekendRow> Weekend, IReadOnlyList<HolidayPart> Holidays);

internal sealed record WeekendRow(DateOnly FirstDay, IReadOnlyList<WeekdayPart> Days, AuthorityPart Authority);

internal sealed record WeekdayPart(DayOfWeek Day);

internal sealed record HolidayPart(string Id, string Name, IReadOnlyList<HolidayRow> Rows);

internal sealed record HolidayRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    HolidayKind? Kind = null,
    int? Month = null,
    int? Number = null,
    DayOfWeek? Weekday = null,
    int? PlusDays = null,
    ObservedDay? Observed = null,
    int? KeptIn = null,
    int? EveryYears = null,
    bool? Closes = null,
    bool? Moves = null,
    string? NotFound = null) : IDatedPart;

internal sealed record DueSchedulePart(string Id, string TaxType, IReadOnlyList<PeriodKind> Periods, IReadOnlyList<DueDateRow> Rows);

internal sealed record DueDateRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    int? MonthsAfter = null,
    bool? FromFirstMonth = null,
    int? Day = null,
    bool? Moves = null,
    string? NotFound = null) : IDatedPart;

internal sealed record FilingSchedulePart(string Id, IReadOnlyList<string> TaxTypes, ChoicePart<FilingReadingPart> Tests);

internal sealed record FilingReadingPart(string Id, string Says, IReadOnlyList<FilingTestPart> Tests, AuthorityPart Authority) : IReadingPart;

internal sealed record FilingTestPart(
    FilingFrequency Frequency,
    string Says,
    FilingMeasure? Measure = null,
    Comparison? Compare = null,
    string? Threshold = null,
    string? Prepayment = null);

internal sealed record DiscountSchedulePart(string Id, string Name, IReadOnlyList<string> TaxTypes, ChoicePart<DiscountReadingPart> Rules);

internal sealed record DiscountReadingPart(string Id, string Says, IReadOnlyList<DiscountRow> Rows, AuthorityPart Authority) : IReadingPart;

internal sealed record DiscountRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    decimal? Rate = null,
    bool? NotOnUseTax = null,
    IReadOnlyList<DiscountCapPart>? Caps = null,
    string? NotFound = null) : IDatedPart;

internal sealed record DiscountCapPart(FilingFrequency Frequency, string Amount);
