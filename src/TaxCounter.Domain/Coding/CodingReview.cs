using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>Looks at the industry code and business type that an account carries: withdrawn, not in the list, probably wrong, or contradicting each other.</summary>
/// <param name="book">The office's rule book.</param>
/// <param name="naics">The industry codes.</param>
public sealed class CodingReview(RuleBook book, NaicsList naics)
{
    private const int Whole = 6;

    /// <summary>What is doubtful; null where nothing is, and where an account has no code.</summary>
    public CodingFinding? Of(string code, string businessType, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(businessType);
        if (code.Length == 0)
        {
            return null;
        }

        if (naics.FindWithdrawn(code) is { } gone)
        {
            return new(CodingFindingKind.Withdrawn, $"{code} {gone.Title} was withdrawn in {gone.Withdrawn}.", [.. gone.Successors.Select(naics.Find).OfType<NaicsCode>()]);
        }

        if (naics.Find(code) is null || code.Length != Whole)
        {
            return new(CodingFindingKind.Unknown, $"{code} is not a six-digit code of NAICS 2022.", []);
        }

        if (Suspect(code, businessType, day) is { } says)
        {
            return new(CodingFindingKind.Suspect, says, []);
        }

        var (known, possible) = Types(code, day);
        return !known.Contains(businessType) || possible.Contains(businessType) ? null
            : new(CodingFindingKind.Contradicts, $"Business type {businessType} does not go with {code} {naics.Find(code)!.Title}.", []);
    }

    private string? Suspect(string code, string businessType, DateOnly day) =>
        book.Coding.Suspects.FirstOrDefault(s => s.Id == code)?.Rows.On(day) is { Refusal: null } row && (row.Value.Value.BusinessTypes.Count == 0 || row.Value.Value.BusinessTypes.Contains(businessType))
            ? row.Value.Value.Says : null;

    /// <summary>The business types that the rules know, and those that they can give with a code, whatever else is answered.</summary>
    private (HashSet<string> Known, HashSet<string> Possible) Types(string code, DateOnly day)
    {
        var facts = new CodingFacts();
        facts.Add("naics", code, "");
        new CodingRun(book.Coding, day, facts).All(CodingOutcome.Trait);
        var types = book.Coding.Rules.Where(r => r.Gives == CodingOutcome.BusinessType).Select(r => r.Rows.On(day)).Where(r => r.Refusal is null).Select(r => r.Value.Value).ToList();
        return ([.. types.Select(t => t.Value)], [.. types.Where(t => t.When.Where(c => c.Fact is "naics" or "is").All(c => c.Holds(facts.Of(c.Fact), out _))).Select(t => t.Value)]);
    }
}
