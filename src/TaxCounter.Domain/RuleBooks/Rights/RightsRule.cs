namespace TaxCounter.Domain.RuleBooks;

/// <summary>One thing somebody may do about a notice.</summary>
/// <param name="Id">Its word within the notice: <c>appeal</c>.</param>
/// <param name="Way">What, and to whom, by the law of today.</param>
/// <param name="Times">How long, by the law in force on the day of the notice: the rows of an appeal period or of another deadline where the book has them there.</param>
public sealed record RightsRule(string Id, RightsWay Way, DatedRows<RightsTime> Times)
{
    /// <summary>What and to whom by the day of the notice, where the law changed that too; null where it did not.</summary>
    public DatedRows<RightsWay>? Ways { get; init; }

    /// <summary>What may be done about a notice of a day.</summary>
    public RightsWay On(DateOnly day) => Ways?.On(day) is { Refusal: null } found ? found.Value.Value : Way;
}
