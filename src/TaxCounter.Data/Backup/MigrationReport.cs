namespace TaxCounter.Data.Backup;

/// <summary>What a migration did.</summary>
/// <param name="Applied">The migrations that were applied, in order; empty when the records were current.</param>
/// <param name="Backup">The backup that was made before; null for new records and on SQL Server.</param>
public sealed record MigrationReport(IReadOnlyList<string> Applied, string? Backup);
