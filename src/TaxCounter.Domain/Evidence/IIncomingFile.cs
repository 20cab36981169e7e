namespace TaxCounter.Domain.Evidence;

/// <summary>A file of evidence that was taken in and is in no case yet. Disposed of, nothing of it stays unless it was put in its place.</summary>
public interface IIncomingFile : IAsyncDisposable
{
    /// <summary>What is known of it.</summary>
    KeptFile Facts { get; }

    /// <summary>Puts it in its place; again does nothing.</summary>
    Task Place();
}
