using System.Text.Json;
using System.Text.Json.Serialization;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Reads the rule books that ship with TaxCounter, strictly: an unknown or missing member, an unknown kind or overlapping rows stop the start with one sentence.</summary>
public static class RuleBookLoader
{
    private static readonly JsonSerializerOptions _strict = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The offices there is a rule book for.</summary>
    public static IReadOnlyList<string> Jurisdictions { get; } = ["east-baton-rouge", "pennsylvania"];

    /// <summary>The rule book of an office.</summary>
    /// <exception cref="RuleBookException">There is none, or it cannot be used.</exception>
    public static RuleBook Load(string jurisdiction)
    {
        var file = jurisdiction + ".json";
        using var stream = Jurisdictions.Contains(jurisdiction) ? typeof(RuleBookLoader).Assembly.GetManifestResourceStream("TaxCounter.Data.RuleBooks." + file) : null;
        if (stream is null)
        {
            throw new RuleBookException(file, "$", $"there is no such rule book; the rule books are {string.Join(" and ", Jurisdictions)}");
        }

        using var reader = new StreamReader(stream);
        return Read(file, reader.ReadToEnd());
    }

    /// <summary>A rule book from its text.</summary>
    /// <param name="file">How a message calls it.</param>
    /// <param name="json">The whole text.</param>
    /// <exception cref="RuleBookException">It cannot be used.</exception>
    public static RuleBook Read(string file, string json)
    {
        try
        {
            var book = JsonSerializer.Deserialize<RuleBookFile>(json, _strict) ?? throw new RuleBookException(file, "$", "it is empty");
            return new RuleBookMaker(file, book).Make();
        }
        catch (JsonException wrong)
        {
            throw new RuleBookException(file, wrong.Path ?? "$", Plain(wrong), wrong);
        }
    }

    private static string Plain(JsonException wrong)
    {
        var text = wrong.Message;
        var end = text.IndexOf(" Path: ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.', ' ');
    }
}
