namespace TaxCounter.Domain.Reconciliation;

/// <summary>Why a file cannot be taken.</summary>
/// <param name="Line">The line of the file, from 1; 0 when it is the file as a whole.</param>
/// <param name="Reason">The sentence, with what to do.</param>
public sealed record StatementProblem(int Line, string Reason);
