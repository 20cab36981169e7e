namespace TaxCounter.Domain.Deposits;

/// <summary>A page of the list.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Page">1, 2, 3 …</param>
/// <param name="HasMore">Whether older ones follow.</param>
public sealed record DepositList(IReadOnlyList<DepositRow> Rows, int Page, bool HasMore);
