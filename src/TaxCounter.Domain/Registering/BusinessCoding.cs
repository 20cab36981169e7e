using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Registering;

/// <summary>The coding of a business as it is recorded: the proposal, and what a clerk decided otherwise.</summary>
/// <param name="Proposal">What the rule book proposes.</param>
/// <param name="Overrides">What is used instead.</param>
public sealed record BusinessCoding(CodingProposal Proposal, IReadOnlyList<CodingOverride> Overrides)
{
    private const string None = "none";

    /// <summary>What is used for a part.</summary>
    public string Used(string part) => Overrides.FirstOrDefault(o => o.Part == part)?.Chosen ?? Proposal.Part(part).Value;

    /// <summary>The industry code; the first where several fit.</summary>
    public string Naics => Used("naics").Split('|')[0] is { Length: 6 } code && code.All(char.IsAsciiDigit) ? code : "";

    /// <summary>The location code on a day. Refused while the address does not decide it.</summary>
    public Result<string> LocationCode(RuleBook rules, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var used = Overrides.FirstOrDefault(o => o.Part == "location_codes")?.Chosen ?? OfPlace(day);
        return rules.Locations.Any(l => l.Code == used) ? used : RegisteringRefusals.LocationOpen(Proposal.LocationCodes.Value);
    }

    /// <summary>The code of the place of business: the newest that holds by then. Codes of where it only delivers to come after it.</summary>
    private string OfPlace(DateOnly day)
    {
        var begun = Proposal.Locations.Where(l => l.Place <= 1 && (l.FirstDay is null || l.FirstDay <= day)).ToList();
        return begun.Find(l => l.FirstDay == begun.Max(b => b.FirstDay))?.Code ?? "";
    }

    /// <summary>The tax types that the office's books have, and those that it notes only.</summary>
    public (IReadOnlyList<string> Known, IReadOnlyList<string> Others) TaxTypes(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var used = Used("tax_types").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(t => t != None).Distinct().ToList();
        return ([.. used.Where(t => rules.FindTaxType(t) is not null)], [.. used.Where(t => rules.FindTaxType(t) is null)]);
    }

    /// <summary>How often a tax type is filed: sales as coded, a license once a year, everything else monthly.</summary>
    public FilingFrequency Frequency(string taxType, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.LicenseKinds.Find(taxType) is { HasFee: true } ? FilingFrequency.Annual
            : taxType == "sales" && Enum.TryParse<FilingFrequency>(Used("frequency").Split(' ', '|', ';')[0], ignoreCase: true, out var asked) ? asked
            : FilingFrequency.Monthly;
    }
}
