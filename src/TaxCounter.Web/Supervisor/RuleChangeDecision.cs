using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>The page of one change of rule, to be decided.</summary>
public sealed class RuleChangeDecision
{
    /// <summary>The change and what it does.</summary>
    public required RuleChangeView View { get; init; }

    /// <summary>Whether the person who looks proposed it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Where it lies in the inbox.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecisionForm Form { get; init; }
}
