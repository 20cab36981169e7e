namespace TaxCounter.Data.RuleBooks;

// How credits and balances that are off stand in a rule book's file.

internal sealed record OffAccountsPart(
    IReadOnlyList<AmountRow> SmallCredit,
    IReadOnlyList<AmountRow> SmallDebit,
    IReadOnlyList<YearsRow> UnknownRightYears,
    IReadOnlyList<DaysRow> WarnDays,
    IReadOnlyList<DaysRow> CarryDays,
    IReadOnlyList<AppliedRow> OffsetFirst);

internal sealed record YearsRow(DateOnly FirstDay, int Years, AuthorityPart Authority);
