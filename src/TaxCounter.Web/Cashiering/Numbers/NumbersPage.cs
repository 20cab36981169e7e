using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the number ledger shows.</summary>
/// <param name="Proof">Whether the sequence is whole.</param>
/// <param name="Years">The years with numbers.</param>
/// <param name="Page">A page of them, the newest first.</param>
public sealed record NumbersPage(NumberProof Proof, IReadOnlyList<int> Years, RecordPage<NumberRow> Page)
{
    /// <summary>What a customer knows of a payment, as typed.</summary>
    public required string Typed { get; init; }

    /// <summary>The same as it was read.</summary>
    public required PaymentQuestion Asked { get; init; }

    /// <summary>The payments that fit.</summary>
    public required IReadOnlyList<PaymentHit> Found { get; init; }
}
