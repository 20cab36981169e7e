namespace TaxCounter.Domain.Cashiering;

/// <summary>What a duty lists of a day that is out of the ordinary. Duties above this floor answer too.</summary>
public interface IDayExceptions
{
    /// <summary>What of it happened on a day, by drawer.</summary>
    Task<IReadOnlyList<DayException>> Of(DateOnly day);
}
