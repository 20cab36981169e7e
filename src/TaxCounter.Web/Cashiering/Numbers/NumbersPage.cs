using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the number ledger shows.</summary>
/// <param name="Proof">Whether the sequence is whole.</param>
/// <param name="Years">The years with numbers.</param>
/// <param name="Page">A page of them, the newest first.</param>
public sealed record NumbersPage(NumberProof Proof, IReadOnlyList<int> Years, RecordPage<NumberRow> Page);
