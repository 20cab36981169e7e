namespace TaxCounter.Web.Cases;

/// <summary>Addresses with a question in them.</summary>
internal static class Address
{
    /// <summary>A path with what is said; what is null is left out.</summary>
    public static string Of(string path, IEnumerable<(string Name, string? Value)> said)
    {
        var question = string.Join('&', said.Where(s => s.Value is not null).Select(s => $"{s.Name}={Uri.EscapeDataString(s.Value!)}"));
        return question.Length == 0 ? path : $"{path}?{question}";
    }
}
