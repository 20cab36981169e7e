using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How rights stand in a rule book's file.

internal sealed record NoticePart(string Id, string Name, string Spanish, string Begins, IReadOnlyList<string> Also, IReadOnlyList<RightPart> Rights);

/// <summary>How long stands in rows of its own, or is that of an appeal period or of another deadline of the same book.</summary>
internal sealed record RightPart(
    string Id,
    string What,
    string WhatSpanish,
    string To,
    string ToSpanish,
    IReadOnlyList<RightRow>? Rows = null,
    string? Appeal = null,
    string? Deadline = null,
    IReadOnlyList<WayRow>? Ways = null);

internal sealed record WayRow(DateOnly FirstDay, AuthorityPart Authority, string What, string WhatSpanish, string To, string ToSpanish);

internal sealed record RightRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    int? AfterYears = null,
    int? Years = null,
    int? Months = null,
    int? Days = null,
    int? EarliestDays = null,
    bool? BusinessDays = null,
    bool? WithoutLimit = null,
    LastDayMoves? Moves = null,
    string? Says = null,
    string? NotFound = null) : IDatedPart;
