namespace TaxCounter.Domain.Coding;

/// <summary>A location code and the days it holds.</summary>
/// <param name="Place">Which of the places of business, from 1.</param>
/// <param name="Code">As the office's files have it.</param>
/// <param name="FirstDay">From this day; null from the beginning.</param>
public sealed record DatedLocation(int Place, string Code, DateOnly? FirstDay);
