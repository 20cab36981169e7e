namespace TaxCounter.Data.Backup;

/// <summary>A backup that was made and found sound.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">Its size.</param>
public sealed record BackupReport(string Path, long Bytes);
