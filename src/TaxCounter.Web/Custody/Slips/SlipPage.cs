using TaxCounter.Domain.Custody;

namespace TaxCounter.Web.Custody;

/// <summary>What the page of a custody slip shows.</summary>
/// <param name="Record">The act.</param>
/// <param name="MayExplain">Whether the person writes the reason of the difference down.</param>
/// <param name="Reason">As typed.</param>
public sealed record SlipPage(CustodyRecord Record, bool MayExplain, string? Reason);
