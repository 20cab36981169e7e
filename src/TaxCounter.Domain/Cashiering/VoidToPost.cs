using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a void is worked out from, read before its turn to write.</summary>
/// <param name="PaymentEvent">The receipt.</param>
/// <param name="Drawer">The drawer that holds its money.</param>
/// <param name="Paid">What it posted and the void mirrors.</param>
/// <param name="Fees">The fees of the counter that it charged: they are taken back with it.</param>
/// <param name="Touched">The obligations that it paid.</param>
internal sealed record VoidToPost(PaymentEvent PaymentEvent, Drawer Drawer, IReadOnlyList<Posting> Paid, IReadOnlyList<Posting> Fees, IReadOnlyList<ObligationLedger> Touched);
