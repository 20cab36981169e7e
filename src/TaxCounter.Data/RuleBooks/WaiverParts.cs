using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How waivers stand in a rule book's file.

internal sealed record WaiversPart(IReadOnlyList<WaiverGroundPart> Grounds, IReadOnlyList<InterestWaiverPart> Interest, IReadOnlyList<HistoryRow> History);

internal sealed record WaiverGroundPart(string Code, string Name, IReadOnlyList<WaiverGroundRow> Rows);

internal sealed record WaiverGroundRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    IReadOnlyList<GroundQuestionPart>? Questions = null,
    IReadOnlyList<string>? Evidence = null,
    string? NotFound = null) : IDatedPart;

internal sealed record GroundQuestionPart(string Id, string Asks, AnswerKind Answer = AnswerKind.Text, bool Needed = true);

internal sealed record InterestWaiverPart(string Id, string Name, IReadOnlyList<string> TaxTypes, IReadOnlyList<InterestWaiverRow> Rows);

internal sealed record InterestWaiverRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    bool? Allowed = null,
    string? Says = null,
    string? NotFound = null) : IDatedPart;

internal sealed record HistoryRow(DateOnly FirstDay, AuthorityPart Authority, int? Years = null, string? NotFound = null) : IDatedPart;
