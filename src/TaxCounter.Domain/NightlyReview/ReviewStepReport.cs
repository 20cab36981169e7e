namespace TaxCounter.Domain.NightlyReview;

/// <summary>What a step of a run came to.</summary>
/// <param name="Code">The step's code.</param>
/// <param name="Name">As the page says it.</param>
/// <param name="LookedAt">How many candidates were looked at.</param>
/// <param name="Done">How many things the program did.</param>
/// <param name="Left">How many things are left for a person.</param>
/// <param name="IsFinished">Whether it is through.</param>
public sealed record ReviewStepReport(string Code, string Name, int LookedAt, int Done, int Left, bool IsFinished);
