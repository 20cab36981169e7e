namespace TaxCounter.Data.RuleBooks;

// How deadlines, charges and limits stand in a rule book's file.

internal sealed record DeadlinesPart(IReadOnlyList<AppealPart> Appeals, IReadOnlyList<RefundPart> Refunds, IReadOnlyList<DocumentPart> Documents);

internal sealed record AppealPart(string Id, string Name, IReadOnlyList<string> TaxTypes, IReadOnlyList<TimeRow> Rows);

internal sealed record TimeRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    int? Days = null,
    bool? Moves = null,
    string? Says = null,
    string? NotFound = null,
    int? SafeDays = null) : IDatedPart;

internal sealed record RefundPart(string Id, string Name, IReadOnlyList<string> TaxTypes, IReadOnlyList<RefundRow> Rows);

internal sealed record RefundRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    int? YearsAfterYearEnd = null,
    int? YearsAfterPayment = null,
    int? MonthsAfterAssessment = null,
    string? Says = null,
    string? NotFound = null) : IDatedPart;

internal sealed record DocumentPart(string Id, string Name, string Begins, IReadOnlyList<TimeRow> Rows);

internal sealed record ChargePart(string Id, string Name, string Of, IReadOnlyList<ChargeRow> Rows);

internal sealed record ChargeRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    string? Flat = null,
    decimal? Rate = null,
    string? Minimum = null,
    string? Maximum = null,
    string? Says = null,
    string? NotFound = null) : IDatedPart;

internal sealed record LimitsPart(IReadOnlyList<DaysRow> AddUp, IReadOnlyList<ApprovalPart> Approvals, IReadOnlyList<LimitRow> ElectronicPayment);

internal sealed record ApprovalPart(string Id, string Name, IReadOnlyList<ApprovalRow> Rows);

internal sealed record ApprovalRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    string? SecondPersonAbove = null,
    string? SupervisorAbove = null,
    string? TwoSupervisorsAbove = null,
    string? UnderDelegationUpTo = null,
    string? NotFound = null) : IDatedPart;

internal sealed record LimitRow(DateOnly FirstDay, AuthorityPart Authority, string? Amount = null, string? NotFound = null) : IDatedPart;
