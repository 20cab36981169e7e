namespace TaxCounter.Domain.RuleBooks;

/// <summary>Evidence by which a payment may count from an earlier day than the one it is taken on.</summary>
/// <param name="Id">Its key: <c>postmark</c>.</param>
/// <param name="Name">As the form lists it: <c>Postmark on the envelope</c>.</param>
/// <param name="Asks">What the clerk enters of it.</param>
/// <param name="Tenders">The tenders it is evidence for: <c>check</c>, <c>money-order</c>. Cash and cards are never among them.</param>
/// <param name="Days">How many days back it may reach.</param>
public sealed record EarlierDayProof(string Id, string Name, string Asks, IReadOnlyList<string> Tenders, DatedRows<int> Days);
