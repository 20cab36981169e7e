namespace TaxCounter.Data.Storage;

/// <summary>The commit an act was waiting for was never tried, because another act of it broke the transaction: nothing of it is in the records, and it is run again.</summary>
public sealed class CommitLostException() : Exception("The commit that this act shared was undone before it was sent.");
