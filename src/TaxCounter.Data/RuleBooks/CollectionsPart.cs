namespace TaxCounter.Data.RuleBooks;

// How calls to people who are late stand in a rule book's file.

internal sealed record CollectionsPart(
    IReadOnlyList<CallHoursRow> CallHours,
    IReadOnlyList<AlertRulePart> NoCalls,
    IReadOnlyList<AlertRulePart> LeftOut,
    IReadOnlyList<DaysRow> PromiseDays,
    IReadOnlyList<MinutesRow> ClaimMinutes);

internal sealed record CallHoursRow(DateOnly FirstDay, TimeOnly From, TimeOnly To, AuthorityPart Authority);

internal sealed record AlertRulePart(string Id, string Name, string Says, IReadOnlyList<AppliedRow> Rows);

internal sealed record MinutesRow(DateOnly FirstDay, int Minutes, AuthorityPart Authority);
