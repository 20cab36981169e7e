using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>What the bench shows.</summary>
public sealed record BenchPage
{
    public required BenchForm Form { get; init; }

    public required Account Account { get; init; }

    /// <summary>The plan whose terms are changed; null for a new one.</summary>
    public PaymentPlan? Changed { get; init; }

    /// <summary>What can go into the plan.</summary>
    public required IReadOnlyList<ObligationBalance> Open { get; init; }

    /// <summary>The offers side by side.</summary>
    public required IReadOnlyList<BenchOffer> Offers { get; init; }

    /// <summary>What stands against a plan, with cures.</summary>
    public required IReadOnlyList<PlanObstacle> Obstacles { get; init; }

    /// <summary>What the office's plans may be; null where the rule book does not say.</summary>
    public required Dated<PlanLimits>? Limits { get; init; }

    /// <summary>What is in order, as the page ticks it off.</summary>
    public required IReadOnlyList<string> InOrder { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The chosen offer.</summary>
    public BenchOffer? Chosen => Offers.FirstOrDefault(o => o.Number == Form.Choice);

    /// <summary>Whether something forbids any plan.</summary>
    public bool IsForbidden => Obstacles.Any(o => o.Weight == ObstacleWeight.Forbids);

    /// <summary>What is owed of what was chosen.</summary>
    public Money Owed => Open.Where(b => Form.Obligations.Contains(b.Obligation.Id.Value)).Total(b => b.Owed);

    /// <summary>Where one came from.</summary>
    public string BackUrl => Changed is null ? "/accounts/" + Account.Number.Digits : PlanDesk.UrlOf(Changed);
}
