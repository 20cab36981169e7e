namespace TaxCounter.Data.Samples;

/// <summary>What was made.</summary>
/// <param name="Accounts">Accounts.</param>
/// <param name="Obligations">Obligations.</param>
public sealed record SampleReport(int Accounts, int Obligations);
