using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The rule books that ship with TaxCounter.</summary>
public interface IRuleBooks
{
    /// <summary>The offices there is a book for.</summary>
    IReadOnlyList<string> Jurisdictions { get; }

    /// <summary>The book of an office; refused where there is none.</summary>
    Result<RuleBook> For(string jurisdiction);

    /// <summary>The rule book that somebody calls by its name, the beginning of it, or its initials: <c>pa</c>, <c>EBR</c>.</summary>
    Result<RuleBook> Called(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var said = name.Trim().ToLowerInvariant();
        var meant = Jurisdictions.Where(j => said.Length > 1 && (j.StartsWith(said, StringComparison.Ordinal) || string.Concat(j.Split('-').Select(w => w[0])) == said || (!j.Contains('-', StringComparison.Ordinal) && said == j[..1] + j[^1]))).ToList();
        return For(meant.Count == 1 ? meant[0] : said);
    }
}
