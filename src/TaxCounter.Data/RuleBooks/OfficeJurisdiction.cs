namespace TaxCounter.Data.RuleBooks;

/// <summary>Which office this is: the rule book of <c>Office:Jurisdiction</c>.</summary>
/// <param name="Jurisdiction">As the book is called: <c>east-baton-rouge</c>.</param>
public sealed record OfficeJurisdiction(string Jurisdiction)
{
    /// <summary>Where the settings name none.</summary>
    public const string Usual = "east-baton-rouge";

    /// <summary>As the settings have it; in lower case.</summary>
    public static OfficeJurisdiction Of(string? setting) => new(setting is { Length: > 0 } ? setting.ToLowerInvariant() : Usual);
}
