namespace TaxCounter.Domain.Reconciliation;

/// <summary>An outside file as the list shows it.</summary>
/// <param name="File">The file.</param>
/// <param name="Open">How many of its movements are open or in suspense.</param>
public sealed record StatementFileRow(StatementFile File, int Open);
