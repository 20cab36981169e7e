using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Evidence;

/// <summary>Where the files of evidence are kept: outside of what is served, under a name of ours, never changed.</summary>
public interface IEvidenceFiles
{
    /// <summary>
    /// Looks at a file and keeps it. When this returns it is on the disk; the case notes it afterwards, so that no case ever names a file that is not there.
    /// Refused: what <see cref="EvidenceKinds.Of"/> refuses; too large without reading it all; a disk that cannot be written.
    /// </summary>
    /// <param name="content">The file.</param>
    /// <param name="name">As it was given.</param>
    /// <param name="stop">Interrupts.</param>
    Task<Result<KeptFile>> Keep(Stream content, string name, CancellationToken stop = default);

    /// <summary>The file of a hash, whole and checked against it. Refused where it is missing or is another by now.</summary>
    Task<Result<Stream>> Open(string sha256);
}
