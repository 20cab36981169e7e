using FluentValidation;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The page of one step.</summary>
public sealed class StepPage
{
    /// <summary>The case.</summary>
    public required PenaltyWaiver Waiver { get; init; }

    /// <summary>Whose penalty.</summary>
    public required string Name { get; init; }

    /// <summary>The step.</summary>
    public required CaseStep Step { get; init; }

    /// <summary>What was typed.</summary>
    public required StepForm Form { get; init; }
}
