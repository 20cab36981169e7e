namespace TaxCounter.Domain.RuleBooks;

/// <summary>What may be told to somebody who asks.</summary>
/// <param name="Id">As the book has it: <c>representative</c>.</param>
/// <param name="Who">Who asks.</param>
/// <param name="Says">What may be told, in a sentence to the clerk.</param>
/// <param name="Rows">Whether it holds, dated.</param>
public sealed record MayKnowRule(string Id, string Who, string Says, DatedRows<bool> Rows)
{
    /// <summary>Who says so on a day; null where the rule does not reach.</summary>
    public Authority? AuthorityOn(DateOnly day) => Rows.On(day) is { Refusal: null } row ? row.Value.Authority : null;
}
