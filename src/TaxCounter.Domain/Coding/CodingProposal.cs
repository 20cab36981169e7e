namespace TaxCounter.Domain.Coding;

/// <summary>
/// The coding of a business as the rule book proposes it: each part with its rule, answer, authority and certainty; what contradicts, with the way out; and what the
/// rule book does not know, with whom to ask. It changes nothing; whoever registers the business keeps it with the application.
/// </summary>
public sealed record CodingProposal
{
    /// <summary>The parts that a clerk may set otherwise, as <see cref="Part"/> and the verb name them.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["naics", "business_type", "location_codes", "tax_types", "frequency", "license_class", "fee_table", "first_fee", "alcohol_permits", "alcohol_issuer", "alcohol_fee", "groups"];

    /// <summary>The answers it comes from.</summary>
    public required CodingAnswers Answers { get; init; }

    /// <summary>The industry code; <see cref="Alternatives"/> has others that fit.</summary>
    public required CodingPart Naics { get; init; }

    /// <summary>Other industry codes that what the customer said may mean.</summary>
    public required IReadOnlyList<NaicsMatch> Alternatives { get; init; }

    public required CodingPart BusinessType { get; init; }

    /// <summary>The location codes; dated ones as <c>1700 to 2025-03-31; N from 2025-04-01</c>; <c>AMBIGUOUS: …</c> where the address does not decide it.</summary>
    public required CodingPart LocationCodes { get; init; }

    /// <summary>The codes with their first days, without words, for whoever records them.</summary>
    public required IReadOnlyList<DatedLocation> Locations { get; init; }

    public required CodingPart TaxTypes { get; init; }

    public required CodingPart Frequency { get; init; }

    public required CodingPart LicenseClass { get; init; }

    /// <summary>The class of the license fees that the license is charged by from year to year; null where none is known.</summary>
    public required string? FeeClass { get; init; }

    public required CodingPart FeeTable { get; init; }

    public required CodingPart FirstFee { get; init; }

    /// <summary>What is due on opening for each place, in cents; null where the rule book does not know it.</summary>
    public required Kernel.Money? DueOnOpening { get; init; }

    public required CodingPart AlcoholPermits { get; init; }

    public required CodingPart AlcoholIssuer { get; init; }

    public required CodingPart AlcoholFee { get; init; }

    /// <summary>The classes of the license fees that the permits are charged by, of permits that this office issues.</summary>
    public required IReadOnlyList<string> PermitClasses { get; init; }

    public required CodingPart Groups { get; init; }

    /// <summary>What has to be looked at before saving; each with its way out.</summary>
    public required CodingPart Contradictions { get; init; }

    /// <summary>What the rule book does not know, and whom to ask.</summary>
    public required CodingPart Ask { get; init; }

    /// <summary>What the business does when it starts or moves, in the order of doing it.</summary>
    public required CodingPart Checklist { get; init; }

    /// <summary>The office's own fields of a registration that this business is asked.</summary>
    public required IReadOnlyList<AskedField> Fields { get; init; }

    /// <summary>Questions that matter now and are not answered: without them a rule stays open.</summary>
    public required IReadOnlyList<CodingField> Needed { get; init; }

    /// <summary>A part by the name of <see cref="Parts"/>; nothing for another name.</summary>
    public CodingPart Part(string name) => name switch
    {
        "naics" => Naics,
        "business_type" => BusinessType,
        "location_codes" => LocationCodes,
        "tax_types" => TaxTypes,
        "frequency" => Frequency,
        "license_class" => LicenseClass,
        "fee_table" => FeeTable,
        "first_fee" => FirstFee,
        "alcohol_permits" => AlcoholPermits,
        "alcohol_issuer" => AlcoholIssuer,
        "alcohol_fee" => AlcoholFee,
        "groups" => Groups,
        _ => CodingPart.Nothing,
    };
}
