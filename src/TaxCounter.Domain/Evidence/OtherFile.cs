namespace TaxCounter.Domain.Evidence;

/// <summary>A file that the office cannot show.</summary>
/// <param name="What">What it is: <c>a HEIC photo, as iPhones take them</c>.</param>
/// <param name="BringItAs">How to bring it, as the beginning of a sentence.</param>
public sealed record OtherFile(string What, string BringItAs);
