using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How interest on refunds stands in a rule book's file.

internal sealed record RefundInterestPart(string Id, string Name, IReadOnlyList<string> TaxTypes, IReadOnlyList<RefundInterestRow> Rows, IReadOnlyList<RefundRateRow> Rates);

internal sealed record RefundInterestRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    RefundInterestStart? Start = null,
    int? Days = null,
    int? NoneWithin = null,
    string? Says = null,
    string? NotFound = null) : IDatedPart;

internal sealed record RefundRateRow(DateOnly FirstDay, AuthorityPart Authority, decimal? Rate = null, decimal? DailyFactor = null, string? NotFound = null) : IDatedPart;
