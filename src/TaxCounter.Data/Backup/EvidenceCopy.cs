namespace TaxCounter.Data.Backup;

/// <summary>A copy of the evidence that goes with a copy of the records.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Files">How many files, each checked against its hash.</param>
/// <param name="Lost">How many that cases note are missing or changed, so that the copy has not got them; verify names them.</param>
public sealed record EvidenceCopy(string Folder, int Files, int Lost);
