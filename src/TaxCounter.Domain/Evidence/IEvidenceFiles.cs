using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Evidence;

/// <summary>Where the files of evidence are kept: outside of what is served, under a name of ours, never changed.</summary>
public interface IEvidenceFiles
{
    /// <summary>
    /// Looks at a file and takes it in. When this returns it is on the disk, under another name than its own; the case that notes it puts it in its place
    /// (<see cref="IIncomingFile.Place"/>) before that is committed, so that no case ever names a file that is not there, and nothing stays of one that no case took.
    /// Refused: what <see cref="EvidenceKinds.Of"/> refuses; too large without reading it all; a disk that cannot be written.
    /// </summary>
    /// <param name="content">The file.</param>
    /// <param name="name">As it was given.</param>
    /// <param name="stop">Interrupts.</param>
    Task<Result<IIncomingFile>> Receive(Stream content, string name, CancellationToken stop = default);

    /// <summary>The file of a hash, whole and checked against it. Refused where it is missing or is another by now.</summary>
    Task<Result<Stream>> Open(string sha256);
}
