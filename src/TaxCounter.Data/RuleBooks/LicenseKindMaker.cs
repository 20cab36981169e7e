using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the kinds of licenses that an office issues.</summary>
internal sealed class LicenseKindMaker(BookChecks check, TaxList taxes, LicenseFees fees)
{
    private const int LongestTerm = 10;

    public LicenseKinds Kinds(IReadOnlyList<LicenseKindPart> parts)
    {
        check.Unique("$.licenseKinds", parts.Select(p => p.Id));
        return new LicenseKinds([.. parts.Select((p, i) => Kind(p, $"$.licenseKinds[{i}]"))]);
    }

    private LicenseKind Kind(LicenseKindPart part, string path)
    {
        check.That(taxes.Find(part.Id).Refusal is null, path + ".id", $"there is no tax type '{part.Id}'");
        foreach (var id in part.Classes)
        {
            check.That(fees.Find(id) is not null, path + ".classes", $"there is no license class '{id}'");
        }

        return new LicenseKind(part.Id, part.Name, part.Classes, check.Rows(path + ".rows", part.Name.ToLowerInvariant(), part.Rows, (row, at) => Rule(row, part, at)));
    }

    private LicenseKindRule Rule(LicenseKindRow row, LicenseKindPart kind, string path)
    {
        check.That(row.Years is > 0 and <= LongestTerm, path + ".years", $"a term is 1 to {LongestTerm} years");
        check.That(row.HeldForUnpaidTax == row.LiftedBy.Length > 0, path + ".liftedBy", "what lifts a hold must be said if, and only if, unpaid tax holds the license");
        check.That(row.RevocationSays.Length > 0, path + ".revocationSays", "what the law says of notice and hearing, or that it is not known, must be said");
        return new LicenseKindRule
        {
            Years = row.Years,
            HeldForUnpaidTax = row.HeldForUnpaidTax,
            LiftedBy = row.LiftedBy,
            AppealOrPlanLifts = row.AppealOrPlanLifts,
            Revocation = row.Revocation,
            RevocationSays = row.RevocationSays,
            MovesAlong = row.MovesAlong,
            FinalReturnDays = row.FinalReturnDays,
            Requirements = Requirements(row.Requirements ?? [], kind, path + ".requirements"),
        };
    }

    private List<LicenseRequirement> Requirements(IReadOnlyList<LicenseRequirementPart> parts, LicenseKindPart kind, string path)
    {
        check.Unique(path, parts.Select(p => p.Id));
        foreach (var part in parts)
        {
            check.That(part.Says.Length > 0 && part.Authority.Length > 0, path, $"'{part.Id}' names neither what is needed nor its law");
            foreach (var id in part.Classes ?? [])
            {
                check.That(kind.Classes.Contains(id), path, $"'{part.Id}' is for the class '{id}', which {kind.Name} does not have");
            }
        }

        return [.. parts.Select(p => new LicenseRequirement(p.Id, p.Says, p.Authority, p.Classes ?? []))];
    }
}
