using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How the coding of a business stands in a rule book's file.

internal sealed record CodingSection(
    IReadOnlyList<CodingPlacePart> Places,
    IReadOnlyList<PostalCodePart> PostalCodes,
    IReadOnlyList<PermitIssuerPart> Issuers,
    IReadOnlyList<CodingWordsPart> Words,
    IReadOnlyList<CodingLicensePart> Licenses,
    IReadOnlyList<CodingRulePart> Rules,
    IReadOnlyList<CodingSuspectPart> Suspects);

internal sealed record CodingPlacePart(string Id, IReadOnlyList<CodeRow> Rows, string? Municipality = null, string? District = null, string? Development = null);

internal sealed record CodeRow(DateOnly FirstDay, string Code, AuthorityPart Authority);

internal sealed record PostalCodePart(string Id, IReadOnlyList<PostalCodeRow> Rows);

internal sealed record PostalCodeRow(DateOnly FirstDay, IReadOnlyList<string> Codes, AuthorityPart Authority);

internal sealed record PermitIssuerPart(string Id, IReadOnlyList<IssuerRow> Rows, string? Municipality = null);

internal sealed record IssuerRow(DateOnly FirstDay, string Issuer, bool IsHere, AuthorityPart Authority);

internal sealed record CodingWordsPart(string Id, IReadOnlyList<CodingWordsFileRow> Rows);

internal sealed record CodingWordsFileRow(DateOnly FirstDay, IReadOnlyList<string> In, IReadOnlyList<string> Words, AuthorityPart Authority);

internal sealed record CodingLicensePart(string Id, string Name, IReadOnlyList<CodingLicenseFileRow> Rows);

internal sealed record CodingLicenseFileRow(DateOnly FirstDay, AuthorityPart Authority, string? FeeTable = null, string? FeeClass = null, string? Fee = null, string? NotFound = null) : IDatedPart;

internal sealed record CodingRulePart(string Id, CodingOutcome Gives, IReadOnlyList<CodingRuleFileRow> Rows);

internal sealed record CodingRuleFileRow(
    DateOnly FirstDay,
    IReadOnlyList<string> When,
    string Value,
    string Says,
    AuthorityPart Authority,
    string? WayOut = null,
    string? Whom = null,
    string? Spanish = null,
    bool Alone = false);

internal sealed record CodingSuspectPart(string Id, IReadOnlyList<CodingSuspectFileRow> Rows);

internal sealed record CodingSuspectFileRow(DateOnly FirstDay, IReadOnlyList<string> BusinessTypes, string Says, AuthorityPart Authority);
