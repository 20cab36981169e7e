using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Evidence;

/// <summary>A file that was looked at and is kept.</summary>
/// <param name="Name">As it was given, without folders; only ever shown.</param>
/// <param name="Kind">What it is, by its content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes: under it the file is found again.</param>
public sealed record KeptFile(string Name, string Kind, long Size, string Sha256);

/// <summary>Where the files of evidence are kept: outside of what is served, under a name of ours, never changed.</summary>
public interface IEvidenceFiles
{
    /// <summary>
    /// Looks at a file and keeps it. When this returns it is on the disk; the case notes it afterwards, so that no case ever names a file that is not there.
    /// Refused: what <see cref="EvidenceKinds.Of"/> refuses; too large without reading it all; a disk that cannot be written.
    /// </summary>
    /// <param name="content">The file.</param>
    /// <param name="name">As it was given.</param>
    /// <param name="declared">What the browser calls it.</param>
    /// <param name="stop">Interrupts.</param>
    Task<Result<KeptFile>> Keep(Stream content, string name, string? declared, CancellationToken stop = default);

    /// <summary>The file of a hash, whole and checked against it. Refused where it is missing or is another by now.</summary>
    Task<Result<Stream>> Open(string sha256);
}
