namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Something that stands against a plan, and what would cure it.</summary>
/// <param name="Code">Its name: <c>unfiled</c>.</param>
/// <param name="Says">What stands against it, in a sentence for the customer.</param>
/// <param name="Cure">What would cure it.</param>
/// <param name="Weight">Whether it forbids the plan, or a supervisor may agree nevertheless.</param>
/// <param name="Url">Where the cure begins; null where it is not at this screen.</param>
public sealed record PlanObstacle(string Code, string Says, string Cure, ObstacleWeight Weight, string? Url = null);
