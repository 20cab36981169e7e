using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Coding;

/// <summary>The coding assistant as it is shown.</summary>
public sealed partial record CodingPage
{
    /// <summary>How each part is called.</summary>
    public static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["naics"] = "Industry code (NAICS 2022)",
        ["business_type"] = "Business type",
        ["location_codes"] = "Location code",
        ["tax_types"] = "Taxes to file",
        ["frequency"] = "Filing frequency",
        ["license_class"] = "License",
        ["fee_table"] = "Fee table",
        ["first_fee"] = "First fee",
        ["alcohol_permits"] = "Alcohol permits",
        ["alcohol_issuer"] = "Permits issued by",
        ["alcohol_fee"] = "Permit fee",
        ["groups"] = "Groups",
    };

    /// <summary>The office's book.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>Who asks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What was entered, by the names of the questions.</summary>
    public required IReadOnlyDictionary<string, string> Entered { get; init; }

    /// <summary>The account it is about; null for a new business.</summary>
    public Account? Account { get; init; }

    /// <summary>What is doubtful about the code that the account carries.</summary>
    public CodingFinding? Finding { get; init; }

    /// <summary>Why there is no proposal.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The proposal; null before the first answer.</summary>
    public CodingProposal? Proposal { get; init; }

    /// <summary>The questions that are always asked here.</summary>
    public IEnumerable<CodingField> Always => CodingFields.All.Where(f => !CodingFields.AskedIfNeeded.Contains(f.Name) && (f.Name != "municipality" || HasMunicipalities));

    /// <summary>The questions that the answers so far make necessary, and those that were answered.</summary>
    public IEnumerable<CodingField> More => CodingFields.All.Where(f => CodingFields.AskedIfNeeded.Contains(f.Name) && (TextOf(f).Length > 0 || Proposal?.Needed.Contains(f) == true));

    /// <summary>Whether the location codes go by municipality here.</summary>
    public bool HasMunicipalities => Rules.Coding.Places.Any(p => p.Municipality is not null);

    /// <summary>What stands in a field.</summary>
    public string TextOf(CodingField field) => Entered.GetValueOrDefault(field.Name, "");

    /// <summary>What a field is called here.</summary>
    public string LabelOf(CodingField field) => field.Name == "school_district_or_county" ? (HasMunicipalities ? "School district" : "County of the place of business") : field.Label;

    /// <summary>The names of the rule book that a field may be answered with.</summary>
    public IReadOnlyList<string> NamesFor(CodingField field) => field.Name switch
    {
        "municipality" => [.. Rules.Coding.Places.Select(p => p.Municipality).OfType<string>().Select(n => n.Split('/')[0]).Distinct()],
        "school_district_or_county" => [.. Rules.Coding.Places.Select(p => p.District).OfType<string>().Select(n => n.Split('/')[0]).Distinct()],
        _ => [],
    };

    /// <summary>A part as the screen says it: a table of the license tax by its law.</summary>
    public static string Shown(CodingPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Value.StartsWith("olt_", StringComparison.Ordinal) ? part.Items[0].Authority.Text : part.Value.Replace("|", ", ", StringComparison.Ordinal);
    }

    /// <summary>A recorded part as the screen says it: a table of the license tax by its law.</summary>
    public static string Said(string recorded) => Table().Replace(recorded ?? "", "R.S. 47:$1").Replace("|", ", ", StringComparison.Ordinal);

    /// <summary>The parts that something is proposed for.</summary>
    public IEnumerable<(string Label, CodingPart Part)> Parts => CodingProposal.Parts.Select(name => (Labels[name], Proposal!.Part(name))).Where(p => p.Item2.Value.Length > 0);

    [System.Text.RegularExpressions.GeneratedRegex(@"\bolt_[a-z_]+_47_(\d+)\b")]
    private static partial System.Text.RegularExpressions.Regex Table();
}
