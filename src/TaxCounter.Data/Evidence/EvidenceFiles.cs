using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Evidence;

/// <summary>
/// The folder of evidence (<c>Evidence:Path</c>): each file once, under its SHA-256, its owner's alone. A file is written under another name, flushed and renamed, so that
/// under its hash there is the whole of it or nothing. Nothing is ever changed or deleted here.
/// </summary>
public sealed class EvidenceFiles(DatabaseOptions options, ILogger<EvidenceFiles> log) : IEvidenceFiles
{
    private const string Unfinished = ".part";

    public string Location => options.EvidencePath;

    /// <inheritdoc/>
    public async Task<Result<IIncomingFile>> Receive(Stream content, string name, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bytes = await ReadUpToTheLimit(content, stop);
        var kind = EvidenceKinds.Of(bytes);
        if (kind.Refusal is { } no)
        {
            return no;
        }

        var shown = EvidenceKinds.NameOf(name, kind.Value);
        if (EvidenceKinds.WhyNotName(shown) is { } nameless)
        {
            return nameless;
        }

        var facts = new KeptFile(shown, kind.Value, bytes.Length, HashOf(bytes));
        var draft = Path.Combine(Location, $"{Guid.NewGuid():n}{Unfinished}");
        try
        {
            OwnersFiles.MakeFolder(Location);
            await WriteDraft(draft, bytes, stop);
            return new Incoming(this, draft, facts);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.LogError(exception, "Supporting document {Hash} could not be stored in {Folder}", facts.Sha256, Location);
            return EvidenceRefusals.NotKept;
        }
    }

    /// <inheritdoc/>
    public async Task<Result<Stream>> Open(string sha256)
    {
        var path = PathOf(sha256);
        try
        {
            if (new FileInfo(path) is not { Exists: true, Length: <= EvidenceKinds.Largest })
            {
                return Told(File.Exists(path) ? EvidenceRefusals.Changed : EvidenceRefusals.Gone, sha256);
            }

            var bytes = await File.ReadAllBytesAsync(path);
            return HashOf(bytes) == sha256 ? new MemoryStream(bytes, writable: false) : Told(EvidenceRefusals.Changed, sha256);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Told(EvidenceRefusals.Gone, sha256);
        }
    }

    /// <summary>Whether the file of a hash is there and is the one its hash says. Before a restore nobody is worried that it is not.</summary>
    internal async Task<bool> IsWhole(string sha256)
    {
        try
        {
            var path = PathOf(sha256);
            return new FileInfo(path) is { Exists: true, Length: <= EvidenceKinds.Largest } && HashOf(await File.ReadAllBytesAsync(path)) == sha256;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The hashes of the files that are there, whoever refers to them.</summary>
    internal IEnumerable<string> All() => Directory.Exists(Location)
        ? Directory.EnumerateFiles(Location, "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)!).Where(f => !f.EndsWith(Unfinished, StringComparison.Ordinal))
        : [];

    /// <summary>Copies the file of a hash to the same place in another folder, flushed; one that is there already and whole is left. Refused as <see cref="Open"/> is.</summary>
    internal async Task<Refusal?> CopyTo(string sha256, EvidenceFiles other)
    {
        var found = await Open(sha256);
        if (found.Refusal is { } no)
        {
            return no;
        }

        await using var content = found.Value;
        await other.Write(sha256, await ReadUpToTheLimit(content, default), default);
        return null;
    }

    /// <summary>Puts a file of a backup back, if it is the one its hash says.</summary>
    internal async Task<bool> PutBack(string sha256, byte[] bytes, CancellationToken stop)
    {
        if (HashOf(bytes) != sha256)
        {
            return false;
        }

        await Write(sha256, bytes, stop);
        return true;
    }

    private Refusal Told(Refusal no, string sha256)
    {
        log.LogError("Supporting document {Hash} in {Folder}: {Why}", sha256, Location, no.Code);
        return no;
    }

    private async Task Write(string hash, byte[] bytes, CancellationToken stop)
    {
        var path = PathOf(hash);
        if (File.Exists(path) && HashOf(await File.ReadAllBytesAsync(path, stop)) == hash)
        {
            return; // the same paper came in before
        }

        OwnersFiles.MakeFolder(Location);
        OwnersFiles.MakeFolder(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():n}{Unfinished}";
        try
        {
            await WriteDraft(draft, bytes, stop);
            File.Move(draft, path, overwrite: true); // over a damaged one
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static async Task WriteDraft(string draft, byte[] bytes, CancellationToken stop)
    {
        await using var file = new FileStream(draft, OwnersFiles.New());
        await file.WriteAsync(bytes, stop);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts a draft in the place of its hash.</summary>
    private async Task Place(string draft, string hash)
    {
        var path = PathOf(hash);
        if (!File.Exists(draft) || File.Exists(path) && HashOf(await File.ReadAllBytesAsync(path)) == hash)
        {
            return; // placed already, or the same paper came in before
        }

        OwnersFiles.MakeFolder(Path.GetDirectoryName(path)!);
        File.Move(draft, path, overwrite: true); // over a damaged one
    }

    private sealed class Incoming(EvidenceFiles files, string draft, KeptFile facts) : IIncomingFile
    {
        public KeptFile Facts => facts;

        public Task Place() => files.Place(draft, facts.Sha256);

        public ValueTask DisposeAsync()
        {
            File.Delete(draft);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>The hash is ours and never typed; what is not one has no place.</summary>
    private string PathOf(string sha256) => sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(Location, sha256[..2], sha256)
        : throw new ArgumentException("This is not a SHA-256 hash.", nameof(sha256));

    /// <summary>Reads one byte more than is taken, never the rest.</summary>
    private static async Task<byte[]> ReadUpToTheLimit(Stream content, CancellationToken stop)
    {
        using var read = new MemoryStream();
        var part = new byte[81_920];
        for (int got; read.Length <= EvidenceKinds.Largest && (got = await content.ReadAsync(part.AsMemory(0, (int)Math.Min(part.Length, EvidenceKinds.Largest + 1 - read.Length)), stop)) > 0;)
        {
            read.Write(part, 0, got);
        }

        return read.ToArray();
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
