namespace TaxCounter.Domain.Duties;

/// <summary>A printed number that stands in the records, with a few words by which a clerk knows whether it is the right paper.</summary>
/// <param name="Number">As printed.</param>
/// <param name="About">What it is about: its day, its amount, whose it is.</param>
public sealed record IssuedNumber(string Number, string About);
