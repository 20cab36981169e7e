using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

// How what a registration asks stands in a rule book's file.

internal sealed record RegistrationSection(
    IReadOnlyList<RegistrationFieldPart> Fields,
    IReadOnlyList<RolesRow> Roles,
    IReadOnlyList<PlacesRow> Places,
    IReadOnlyList<ClearanceRow> Clearance);

internal sealed record RegistrationFieldPart(string Id, string Name, RegistrationFieldKind Kind, IReadOnlyList<RegistrationFieldRow> Rows, string Hint = "", IReadOnlyList<string>? Choices = null);

internal sealed record RegistrationFieldRow(DateOnly FirstDay, AuthorityPart Authority, IReadOnlyList<string>? When = null, bool Needed = false, int Least = 1, int Most = 200);

internal sealed record RolesRow(DateOnly FirstDay, IReadOnlyList<string> Roles, AuthorityPart Authority);

internal sealed record PlacesRow(DateOnly FirstDay, bool MayChoose, string Says, AuthorityPart Authority);

internal sealed record ClearanceRow(DateOnly FirstDay, string Paper, string Says, string Applies, bool IssuedHere, AuthorityPart Authority, int? NoticeDays = null);
