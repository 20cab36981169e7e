namespace TaxCounter.Domain.Returns;

/// <summary>How files name the offices.</summary>
public static class ReturnOffices
{
    private static readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EBR"] = "east-baton-rouge",
        ["East Baton Rouge"] = "east-baton-rouge",
        ["east-baton-rouge"] = "east-baton-rouge",
        ["PA"] = "pennsylvania",
        ["Pennsylvania"] = "pennsylvania",
    };

    /// <summary>The rule book of an office as typed; null where it names none.</summary>
    public static string? JurisdictionOf(string office) => _known.GetValueOrDefault((office ?? "").Trim());
}
