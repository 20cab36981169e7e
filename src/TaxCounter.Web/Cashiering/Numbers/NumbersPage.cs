using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the number ledger shows.</summary>
/// <param name="Proof">Whether the sequence is whole.</param>
/// <param name="Years">The years with numbers.</param>
/// <param name="Rows">A page of them.</param>
/// <param name="Page">Which page, 1 for the newest.</param>
/// <param name="Pages">How many.</param>
public sealed record NumbersPage(NumberProof Proof, IReadOnlyList<int> Years, IReadOnlyList<NumberRow> Rows, int Page, int Pages);
