using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How the returns stand in a rule book's file.

internal sealed record ReturnSchedulePart(string Id, string Name, IReadOnlyList<string> TaxTypes, IReadOnlyList<ReturnFormRow> Rows);

internal sealed record ReturnFormRow(
    DateOnly FirstDay,
    string Unit,
    IReadOnlyList<ReturnColumnPart> Columns,
    IReadOnlyList<ReturnLinePart> Lines,
    ReturnChargePart Charge,
    IReadOnlyList<string> Totals,
    AuthorityPart Authority);

internal sealed record ReturnFilingPart(IReadOnlyList<ReturnChannelPart> Channels, IReadOnlyList<MissingYearsRow> MissingYears);

internal sealed record ReturnChannelPart(string Id, string Name, IReadOnlyList<FiledDayRow> Rows);

internal sealed record FiledDayRow(DateOnly FirstDay, FiledDayCounts Counts, AuthorityPart Authority);

internal sealed record MissingYearsRow(DateOnly FirstDay, int Years, AuthorityPart Authority);

internal sealed record ReturnChargePart(IReadOnlyList<string> Plus, IReadOnlyList<string>? Minus = null);

internal sealed record ReturnColumnPart(string Id, string Name, IReadOnlyList<string>? Aliases = null, string? Location = null, string? Fund = null, decimal? Percent = null);

internal sealed record ReturnLinePart(
    string Id,
    string Name,
    ReturnLineKind Kind,
    bool Columns = false,
    IReadOnlyList<string>? Aliases = null,
    IReadOnlyList<string>? Plus = null,
    IReadOnlyList<string>? Minus = null,
    IReadOnlyList<string>? PaidAhead = null,
    string? Of = null,
    string? Collected = null,
    IReadOnlyList<string>? EitherWay = null,
    bool Shared = false,
    bool OnlyIfLate = false,
    bool MayBeNegative = false);
