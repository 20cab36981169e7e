using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Evidence;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Evidence;

public sealed class EvidenceFilesTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private EvidenceFiles Files => Office.Services.GetRequiredService<EvidenceFiles>();

    [Fact]
    public async Task A_file_is_kept_under_its_hash_for_its_owner_alone_and_comes_back_as_it_was()
    {
        var kept = await Keep(Papers.Pdf, "../../letter.pdf");

        Assert.Equal(("letter.pdf", "application/pdf", (long)Papers.Pdf.Length), (kept.Name, kept.Kind, kept.Size));
        var path = Assert.Single(Directory.GetFiles(Files.Location, "*", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(Files.Location, kept.Sha256[..2], kept.Sha256), path);
        Assert.Equal(Papers.Pdf, await Read(kept.Sha256));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Files.Location));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
        }
    }

    [Fact]
    public async Task The_same_file_is_kept_once_and_a_damaged_one_is_put_right_when_it_comes_again()
    {
        var kept = await Keep(Papers.Pdf, "a.pdf");
        await File.WriteAllTextAsync(PathOf(kept.Sha256), "damaged");

        await Keep(Papers.Pdf, "b.pdf");

        Assert.Equal(Papers.Pdf, await Read(kept.Sha256));
        Assert.Single(Directory.GetFiles(Files.Location, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_is_missing_or_was_changed_is_refused()
    {
        var kept = await Keep(Papers.Pdf, "a.pdf");
        await File.AppendAllTextAsync(PathOf(kept.Sha256), "x");
        Assert.Equal(EvidenceRefusals.Changed, (await Files.Open(kept.Sha256)).Refusal);

        File.Delete(PathOf(kept.Sha256));
        Assert.Equal(EvidenceRefusals.Gone, (await Files.Open(kept.Sha256)).Refusal);
    }

    [Fact]
    public async Task A_file_without_end_is_read_no_further_than_the_limit()
    {
        using var endless = new Endless();

        Assert.Equal(EvidenceRefusals.TooLarge, (await Files.Receive(endless, "a.png")).Refusal);

        Assert.Equal(EvidenceKinds.Largest + 1, endless.Given);
        Assert.False(Directory.Exists(Files.Location));
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_is_refused_and_leaves_nothing()
    {
        await File.WriteAllTextAsync(Files.Location, "a file where the folder should be");

        Assert.Equal(EvidenceRefusals.NotKept, (await Files.Receive(new MemoryStream(Papers.Pdf), "a.pdf")).Refusal);
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF")]
    public async Task What_is_no_hash_has_no_place(string hash) => await Assert.ThrowsAsync<ArgumentException>(() => Files.Open(hash));

    [Fact]
    public async Task What_no_case_took_leaves_nothing()
    {
        await using (var incoming = (await Files.Receive(new MemoryStream(Papers.Pdf), "a.pdf")).Value)
        {
            Assert.NotEmpty(Directory.GetFiles(Files.Location));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(Files.Location));
    }

    private async Task<KeptFile> Keep(byte[] content, string name)
    {
        await using var incoming = (await Files.Receive(new MemoryStream(content), name)).Value;
        await incoming.Place();
        return incoming.Facts;
    }

    private async Task<byte[]> Read(string hash)
    {
        using var read = new MemoryStream();
        await (await Files.Open(hash)).Value.CopyToAsync(read);
        return read.ToArray();
    }

    private string PathOf(string hash) => Path.Combine(Files.Location, hash[..2], hash);

    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
