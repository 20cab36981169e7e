using TaxCounter.Data.Duties;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Data.Knowledge;

/// <summary>
/// The articles that ship: one Markdown file each beside this duty, below the rule book of its office or below <c>both</c>. Their names cost nothing; they are read when
/// they are first recorded or asked for, never at a start.
/// </summary>
public sealed class ShippedArticles
{
    private const string Folder = "Knowledge/Articles/", Both = "both";
    private static readonly string[] _names = [.. typeof(ShippedArticles).Assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..])];

    /// <summary>How many an office has.</summary>
    public static int CountOf(string jurisdiction) => _names.Count(n => IsOf(n, jurisdiction));

    /// <summary>The texts of an office, by the name of the article.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be used.</exception>
    public static IReadOnlyDictionary<string, string> Of(string jurisdiction)
    {
        var texts = DutyFiles.Of(new KnowledgeRecords(), "Articles").Where(f => IsOf(f.Key, jurisdiction)).ToDictionary(f => f.Key.Split('/')[1], f => f.Value.ReplaceLineEndings("\n"), StringComparer.Ordinal);
        foreach (var (article, text) in texts)
        {
            if (ArticleReader.Read(text).Faults is [var fault, ..])
            {
                throw new InvalidOperationException($"The article '{article}' that ships cannot be used. {fault.Message}");
            }
        }

        return texts;
    }

    private static bool IsOf(string name, string jurisdiction) => name.StartsWith(jurisdiction + "/", StringComparison.Ordinal) || name.StartsWith(Both + "/", StringComparison.Ordinal);
}
