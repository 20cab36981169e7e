namespace TaxCounter.Domain.Cashiering;

/// <summary>One thing that keeps a day from closing.</summary>
/// <param name="Says">What is missing, in a sentence.</param>
/// <param name="Page">Where it is done.</param>
public sealed record DayLeft(string Says, string Page);
