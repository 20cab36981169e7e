namespace TaxCounter.Domain.Reconciliation;

/// <summary>Which movements a list shows; null: all.</summary>
public sealed record StatementItemFilter(StatementItemState? State, StatementFileId? File);
