using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>What a license needs and has, noted item by item; what turned out to be missing stays among them.</summary>
public sealed class MetRequirements : CaseCollection<MetRequirement>
{
    /// <summary>The note that a requirement is there; null while it is missing.</summary>
    public MetRequirement? Of(string requirement) => Rows.Find(m => m.Requirement == requirement && m.Missed is null);

    /// <summary>What is still missing, in the rule book's order.</summary>
    /// <param name="needed">What the license needs.</param>
    public IReadOnlyList<LicenseRequirement> Missing(IEnumerable<LicenseRequirement> needed) => [.. needed.Where(r => Of(r.Id) is null)];

    /// <summary>What of it would be noted as there, or as missing after all, if of what is needed exactly these were there.</summary>
    /// <param name="needed">What the license needs.</param>
    /// <param name="there">What is there, by the ids.</param>
    public IReadOnlyList<LicenseRequirement> Changed(IEnumerable<LicenseRequirement> needed, IReadOnlyCollection<string> there) =>
        [.. needed.Where(r => there.Contains(r.Id) != (Of(r.Id) is not null))];

    /// <summary>Notes each of these as there, or as missing where it was there. Refused where there are none.</summary>
    internal Refusal? Note(IReadOnlyList<LicenseRequirement> changed, CounterAct act)
    {
        foreach (var requirement in changed)
        {
            if (Of(requirement.Id) is { } met)
            {
                met.Miss(act.Signature);
            }
            else
            {
                Rows.Add(MetRequirement.Of(Rows.Count + 1, requirement.Id, act.Signature));
            }
        }

        return changed.Count == 0 ? LicenseRefusals.NothingNoted : null;
    }
}
