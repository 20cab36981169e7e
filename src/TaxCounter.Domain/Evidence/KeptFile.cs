namespace TaxCounter.Domain.Evidence;

/// <summary>A file that was looked at and is kept.</summary>
/// <param name="Name">As it was given, without folders; only ever shown.</param>
/// <param name="Kind">What it is, by its content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes: under it the file is found again.</param>
public sealed record KeptFile(string Name, string Kind, long Size, string Sha256);
