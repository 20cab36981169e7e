namespace TaxCounter.Data.RuleBooks;

// How waivers stand in a rule book's file.

internal sealed record WaiversPart(IReadOnlyList<InterestWaiverPart> Interest, IReadOnlyList<HistoryRow> History);

internal sealed record InterestWaiverPart(string Id, string Name, IReadOnlyList<string> TaxTypes, IReadOnlyList<InterestWaiverRow> Rows);

internal sealed record InterestWaiverRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    bool? Allowed = null,
    string? Says = null,
    string? NotFound = null) : IDatedPart;

internal sealed record HistoryRow(DateOnly FirstDay, AuthorityPart Authority, int? Years = null, string? NotFound = null) : IDatedPart;
