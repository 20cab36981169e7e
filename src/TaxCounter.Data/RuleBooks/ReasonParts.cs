using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How the reasons for requests stand in a rule book's file, by the duty that takes them.

internal sealed record ReasonCodePart(string Code, string Name, IReadOnlyList<ReasonRow> Rows);

internal sealed record ReasonRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    IReadOnlyList<ReasonQuestionPart>? Questions = null,
    IReadOnlyList<string>? Evidence = null,
    AdjustmentPart? Adjustment = null,
    string? NotFound = null) : IDatedPart;

internal sealed record AdjustmentPart(
    WorksheetKind Worksheet,
    IReadOnlyList<EligibilityTest>? Tests = null,
    IReadOnlyList<string>? TaxTypes = null,
    int? Readings = null,
    decimal? Share = null,
    string? Most = null);

internal sealed record ReasonQuestionPart(string Id, string Asks, AnswerKind Answer = AnswerKind.Text, bool Needed = true);
