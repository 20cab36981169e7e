namespace TaxCounter.Domain.Reconciliation;

/// <summary>What came of an outside file.</summary>
/// <param name="Reading">What it told.</param>
/// <param name="New">How many movements no file told before.</param>
/// <param name="Matched">How many of its movements are matched or explained.</param>
/// <param name="Open">How many of its movements somebody has still to look at.</param>
public sealed record StatementReport(StatementReading Reading, int New, int Matched, int Open);
