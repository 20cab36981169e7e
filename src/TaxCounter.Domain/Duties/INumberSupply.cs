namespace TaxCounter.Domain.Duties;

/// <summary>How far the office's series of numbers reach.</summary>
public interface INumberSupply
{
    /// <summary>A sentence about each series of which nine tenths are used; said long before one runs out.</summary>
    Task<IReadOnlyList<string>> RunningOut();
}
