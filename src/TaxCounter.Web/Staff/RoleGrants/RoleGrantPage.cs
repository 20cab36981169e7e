using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Staff;

/// <summary>The page of one role grant.</summary>
public sealed class RoleGrantPage : IDecisionPage
{
    public required RoleGrant Grant { get; init; }

    /// <summary>Why the looker may not decide it.</summary>
    public required Refusal? WhyNot { get; init; }

    /// <summary>Where it lies in the inbox; the administrator has none.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required RoleGrantForm Form { get; init; }
}
