using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How a rule book stands in its file. Members without '?' must be there; any other member is refused.

internal sealed record RuleBookFile(
    string Jurisdiction,
    string Name,
    IReadOnlyList<string> OfficeName,
    string TimeZone,
    IReadOnlyList<FundRow> Funds,
    IReadOnlyList<LocationRow> Locations,
    IReadOnlyList<LateFundRow> LateFund,
    CounterPart Counter,
    IReadOnlyList<LateRulesPart> LateRules,
    IReadOnlyList<TaxTypePart> TaxTypes,
    SalePart Sale,
    IReadOnlyList<UserFeePart> UserFees,
    LicenseFeesPart LicenseFees,
    IReadOnlyList<LicenseKindPart> LicenseKinds,
    IReadOnlyList<StateInterestRow> StateInterest,
    IReadOnlyList<DayCountRow> DayCount,
    CalendarPart Calendar,
    IReadOnlyList<DueSchedulePart> DueDates,
    IReadOnlyList<FilingSchedulePart> Filing,
    IReadOnlyList<DiscountSchedulePart> Discounts,
    IReadOnlyList<ReturnSchedulePart> Returns,
    ReturnFilingPart ReturnFiling,
    DeadlinesPart Deadlines,
    IReadOnlyList<NoticePart> Rights,
    IReadOnlyList<PlanRow> Plans,
    IReadOnlyList<ReviewRow> Review,
    IReadOnlyList<ChargePart> Charges,
    LimitsPart Limits,
    OffAccountsPart OffAccounts,
    CollectionsPart Collections,
    DeskPart Desk,
    IReadOnlyList<RefundInterestPart> RefundInterest,
    IReadOnlyDictionary<string, IReadOnlyList<ReasonCodePart>> Reasons,
    WaiversPart Waivers,
    CodingSection Coding,
    RegistrationSection Registration,
    ElsewherePart? CollectedElsewhere = null);

internal sealed record AuthorityPart(string Says, Certainty Certainty, string? Url = null, string? Note = null);

internal sealed record FundRow(string Code, string Name);

internal sealed record LocationRow(string Code, string Name, string? Column = null, bool IsOutside = false);

internal sealed record LateFundRow(DateOnly FirstDay, string Fund, AuthorityPart Authority);

internal sealed record ElsewherePart(string Says, IReadOnlyList<ElsewhereRow> Rates);

internal sealed record ElsewhereRow(DateOnly FirstDay, decimal Percent, AuthorityPart Authority);

internal sealed record AmountRow(DateOnly FirstDay, string Amount, AuthorityPart Authority);

internal sealed record PlanRow(
    DateOnly FirstDay,
    int Months,
    decimal DownRate,
    int GraceDays,
    AuthorityPart Authority,
    int CureDays = 0,
    int MostPlans = 1,
    int NewUnpaid = 1,
    int DefaultYears = 0,
    bool UnfiledCounts = false,
    PlanNoticePart? ChangeNotice = null);

internal sealed record ReviewRow(
    DateOnly FirstDay,
    bool CureLetters,
    bool Defaults,
    bool PaidPlans,
    bool Reminders,
    int ReminderDays,
    AuthorityPart Authority,
    int? LicenseDays = null);

internal sealed record PlanNoticePart(int Days, AuthorityPart Authority);

internal sealed record DaysRow(DateOnly FirstDay, int Days, AuthorityPart Authority);

internal sealed record AppliedRow(DateOnly FirstDay, bool Applied, AuthorityPart Authority);

internal sealed record TimesRow(DateOnly FirstDay, int Times, AuthorityPart Authority);

internal sealed record CertifiedFundsRow(DateOnly FirstDay, int Checks, int Years, AuthorityPart Authority);

internal sealed record EarlierDayPart(string Id, string Name, string Asks, IReadOnlyList<string> Tenders, IReadOnlyList<DaysRow> Rows);

internal sealed record CounterPart(
    IReadOnlyList<AmountRow> DrawerCashLimit,
    IReadOnlyList<AmountRow> OverShortTolerance,
    IReadOnlyList<DaysRow> DepositWithinDays,
    IReadOnlyList<DaysRow> QuoteDays,
    IReadOnlyList<EarlierDayPart> EarlierDays,
    IReadOnlyList<AppliedRow> CreditOnCharge,
    IReadOnlyList<TimesRow> AskAboveTimes,
    IReadOnlyList<DaysRow> MatchDays,
    IReadOnlyList<DaysRow> StaleCheckDays,
    ChoicePart<PaymentOrderPart> PaymentOrder,
    IReadOnlyList<CertifiedFundsRow>? CertifiedFunds = null,
    IReadOnlyList<AmountRow>? OverShortReport = null,
    IReadOnlyList<ChargePart>? Fees = null,
    IReadOnlyList<CardFeeRow>? CardFee = null,
    IReadOnlyList<AmountRow>? ChangeFund = null);

internal sealed record CardFeeRow(DateOnly FirstDay, string Name, CardFeeCollector CollectedBy, decimal Rate, string Flat, string Minimum, AuthorityPart Authority, string? Maximum = null);

internal sealed record ChoicePart<TReading>(IReadOnlyList<TReading> Readings, IReadOnlyList<InForceRow> InForce);

internal sealed record InForceRow(DateOnly FirstDay, AuthorityPart Authority, string? Reading = null, string? NotFound = null) : IDatedPart;

internal interface IReadingPart
{
    string Id { get; }

    string Says { get; }

    AuthorityPart Authority { get; }
}

internal sealed record PaymentOrderPart(string Id, string Says, IReadOnlyList<Component> Order, AuthorityPart Authority) : IReadingPart;

internal sealed record PenaltyPart(
    string Id,
    string Says,
    PenaltyStepping Kind,
    decimal Rate,
    decimal Cap,
    PenaltyBase Base,
    PenaltyEnd End,
    AuthorityPart Authority,
    string? Minimum = null,
    string? NotBefore = null) : IReadingPart;

internal sealed record InterestPart(
    string Id,
    string Says,
    InterestCounting Kind,
    InterestStart Start,
    IReadOnlyList<InterestRateRow> Rates,
    AuthorityPart Authority,
    string? NotBefore = null) : IReadingPart;

internal sealed record InterestRateRow(DateOnly FirstDay, decimal Rate, AuthorityPart Authority, decimal? DailyFactor = null);

internal sealed record LateRulesPart(string Id, ChoicePart<PenaltyPart>? Penalty = null, ChoicePart<InterestPart>? Interest = null);

internal sealed record TaxTypePart(string Code, string Name, IReadOnlyList<SharesRow> Shares, string? LateRules = null, string? NoLateRule = null);

internal sealed record SharesRow(string Location, DateOnly FirstDay, IReadOnlyList<PartRow> Parts, AuthorityPart Authority);

internal sealed record PartRow(string Fund, decimal Percent);
