using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaxCounter.Data.Correspondence;

/// <summary>The files of texts that are part of the program, so that a missing one is noticed when it starts.</summary>
internal static class EmbeddedTexts
{
    private const string Prefix = "TaxCounter.Data.Correspondence.";

    /// <summary>Nothing unknown, nothing missing, nothing twice.</summary>
    public static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        PropertyNameCaseInsensitive = false,
    };

    /// <summary>The files of a folder, by their name without ending.</summary>
    public static Dictionary<string, string> Of(string folder)
    {
        var assembly = typeof(EmbeddedTexts).Assembly;
        var prefix = $"{Prefix}{folder}.";
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(n => n[prefix.Length..], n =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
            return reader.ReadToEnd();
        });
    }
}
