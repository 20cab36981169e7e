using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>What the records say about an act with cash, beside what was counted.</summary>
/// <param name="Drawer">The drawer; null for the safe.</param>
/// <param name="Expected">What should have been there; null where nothing is compared.</param>
/// <param name="Posting">The posting by which money moved; null where none did.</param>
/// <param name="InBags">Cash in the sealed bags that were found, as it was counted when they were sealed.</param>
internal sealed record CustodyFacts(Drawer? Drawer, DrawerContents? Expected, PostingId? Posting, Money InBags);
