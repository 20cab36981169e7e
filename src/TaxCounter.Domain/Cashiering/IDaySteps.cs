namespace TaxCounter.Domain.Cashiering;

/// <summary>What a duty wants done before a day is closed. Duties above this floor answer too.</summary>
public interface IDaySteps
{
    /// <summary>Its lines of the checklist of a day.</summary>
    Task<IReadOnlyList<DayStep>> Of(DateOnly day);
}
