using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>A plan as it could be agreed today: the figures, what stands against it, and whom it needs.</summary>
public sealed record PlanProposal
{
    public required Account Account { get; init; }

    /// <summary>The figures.</summary>
    public required WorkedPlan Worked { get; init; }

    /// <summary>What stands against a plan, with cures.</summary>
    public required IReadOnlyList<PlanObstacle> Obstacles { get; init; }

    /// <summary>What the office's plans may be; null where the rule book does not say.</summary>
    public required Dated<PlanLimits>? Limits { get; init; }

    /// <summary>Up to how much one person agrees alone.</summary>
    public required Money AloneUpTo { get; init; }

    /// <summary>Why it cannot be agreed at all; null when it can.</summary>
    public Refusal? WhyNot => Obstacles.FirstOrDefault(o => o.Weight == ObstacleWeight.Forbids) is { } obstacle ? PaymentPlanRefusals.StandsAgainst(obstacle) : null;

    /// <summary>Why a supervisor has to agree, each in a few words; none where the clerk may alone.</summary>
    public IReadOnlyList<string> Beyond =>
    [
        .. Worked.Owed > AloneUpTo ? [$"{Worked.Owed.InDollars()} is more than the {AloneUpTo.InDollars()} that one person agrees to"] : Array.Empty<string>(),
        .. OverLimits(),
        .. Obstacles.Where(o => o.Weight == ObstacleWeight.Supervisor).Select(o => o.Says.TrimEnd('.')),
    ];

    private IEnumerable<string> OverLimits()
    {
        if (Limits is not { Value: var limits, Authority: var authority })
        {
            yield return "the rule book has no terms for plans on this day";
            yield break;
        }

        var policy = $"({char.ToLowerInvariant(authority.Text[0])}{authority.Text[1..]})";
        if (Worked.Instalments.Count > limits.Months)
        {
            yield return $"more than {limits.Months} months {policy}";
        }
        else if (Worked.Last.Due > Worked.On.AddMonths(limits.Months).AddDays(7))
        {
            yield return $"the last payment is more than {limits.Months} months from today {policy}";
        }

        if (Worked.Down < Least(Worked.Owed, limits))
        {
            yield return $"below {decimal.Round(limits.DownRate * 100, 2):0.##}% down {policy}";
        }
    }

    /// <summary>The least down payment of the office.</summary>
    public static Money Least(Money owed, PlanLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return owed.Times(limits.DownRate, MidpointRounding.AwayFromZero);
    }
}
