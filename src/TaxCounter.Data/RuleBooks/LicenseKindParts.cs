using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How the kinds of licenses stand in a rule book's file; the ID is the tax type that the fee is charged as.

internal sealed record LicenseKindPart(string Id, string Name, IReadOnlyList<string> Classes, IReadOnlyList<LicenseKindRow> Rows);

internal sealed record LicenseKindRow(
    DateOnly FirstDay,
    AuthorityPart Authority,
    int Years = 1,
    bool HeldForUnpaidTax = false,
    string LiftedBy = "",
    bool AppealOrPlanLifts = false,
    RevocationWay Revocation = RevocationWay.Office,
    string RevocationSays = "",
    bool MovesAlong = true,
    int? FinalReturnDays = null,
    IReadOnlyList<LicenseRequirementPart>? Requirements = null,
    string? NotFound = null) : IDatedPart;

internal sealed record LicenseRequirementPart(string Id, string Says, string Authority, IReadOnlyList<string>? Classes = null);
