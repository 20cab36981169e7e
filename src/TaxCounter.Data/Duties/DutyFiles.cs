using System.Text.Json;
using System.Text.Json.Serialization;
using TaxCounter.Domain.Duties;

namespace TaxCounter.Data.Duties;

/// <summary>The files of texts that lie beside the records of a duty and are part of the program, so that a missing one is noticed when it starts.</summary>
public static class DutyFiles
{
    /// <summary>Nothing unknown, nothing missing, nothing twice.</summary>
    internal static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        PropertyNameCaseInsensitive = false,
    };

    /// <summary>The files below a folder of a duty, by their path without ending: <c>Letters/</c> gives <c>es/waiver-denied</c>.</summary>
    /// <param name="part">A class of the duty, in the project where its files lie.</param>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyDictionary<string, string> Of(object part, string folder)
    {
        ArgumentNullException.ThrowIfNull(part);
        var assembly = part.GetType().Assembly;
        var prefix = $"{Duty.WordOf(part.GetType())}/{folder}/";
        return assembly.GetManifestResourceNames().Select(n => (Name: n, Path: n.Replace('\\', '/'))).Where(n => n.Path.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(n => n.Path[prefix.Length..], n =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(n.Name)!);
            return reader.ReadToEnd();
        });
    }
}
