using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How rights stand in a rule book's file.

internal sealed record NoticePart(string Id, string Name, string Spanish, string Begins, IReadOnlyList<string> Also, IReadOnlyList<RightPart> Rights);

internal sealed record RightPart(string Id, string What, string WhatSpanish, string To, string ToSpanish, IReadOnlyList<RightRow> Rows);

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
