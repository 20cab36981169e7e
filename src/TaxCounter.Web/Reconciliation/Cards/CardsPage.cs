using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>What the page of cards without a settlement shows.</summary>
/// <param name="Cards">Those that wait, the oldest first.</param>
/// <param name="LateBefore">A card of an earlier day than this is asked about before another day is closed.</param>
/// <param name="MayExplain">Whether the person may explain one.</param>
/// <param name="Form">What was typed.</param>
public sealed record CardsPage(IReadOnlyList<UnsettledCard> Cards, DateOnly LateBefore, bool MayExplain, ExplainCardForm Form);
