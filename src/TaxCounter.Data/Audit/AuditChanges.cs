using System.Text.Json;
using TaxCounter.Domain.Audit;

namespace TaxCounter.Data.Audit;

/// <summary>The fields of an entry as one column keeps them: small JSON, sealed with the entry.</summary>
internal static class AuditChanges
{
    /// <summary>The most characters kept; fields at the end are left out where more would come.</summary>
    public const int Longest = 2000;

    public static string? Write(IReadOnlyList<AuditChange>? changes)
    {
        if (changes is null || changes.Count == 0)
        {
            return null;
        }

        for (var kept = changes.Count; kept > 0; kept--)
        {
            if (JsonSerializer.Serialize(changes.Take(kept)) is { Length: <= Longest } text)
            {
                return text;
            }
        }

        return null;
    }

    public static IReadOnlyList<AuditChange> Read(string? text) => text is null ? [] : JsonSerializer.Deserialize<List<AuditChange>>(text) ?? [];
}
