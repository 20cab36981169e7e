using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>One rule in the list.</summary>
/// <param name="Topic">The rule.</param>
/// <param name="Row">What holds on the day; null before its first row.</param>
/// <param name="Says">The same in one line.</param>
/// <param name="Next">The next row; null when none is known.</param>
public sealed record RuleLine(RuleTopic Topic, RuleTopicRow? Row, string Says, RuleTopicRow? Next)
{
    /// <summary>Whether all words stand somewhere in it.</summary>
    public bool Holds(string words) => (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(w => $"{Topic.Group} {Topic.Title} {Topic.Id} {Says} {Row?.Authority.Text} {Row?.Authority.Certainty.Words()}".Contains(w, StringComparison.OrdinalIgnoreCase));
}
