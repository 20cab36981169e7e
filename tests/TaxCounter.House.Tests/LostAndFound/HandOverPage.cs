using TaxCounter.Web.Supervisor;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>The page on which a second person decides.</summary>
public sealed record HandOverPage(Article Article, ApprovalsPlace Place, DecisionForm Form);
