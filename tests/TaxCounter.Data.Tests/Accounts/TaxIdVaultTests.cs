using TaxCounter.Data.Accounts;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Tests.Accounts;

public sealed class TaxIdVaultTests : IDisposable
{
    private const string Ssn = "987654329";

    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-keys-").FullName;
    private readonly TaxIdKeyFile _file;

    public TaxIdVaultTests()
    {
        _file = KeyFile("taxids.json");
        _file.CreateIfMissing();
    }

    [Fact]
    public void What_was_sealed_opens_again_and_never_looks_the_same_twice()
    {
        var vault = new TaxIdVault(_file);
        var once = vault.Protect("987-65-4329");
        var twice = vault.Protect(Ssn);

        Assert.Equal(Ssn, vault.Reveal(once));
        Assert.Equal(Ssn, vault.Reveal(twice));
        Assert.NotEqual(once.Sealed.ToArray(), twice.Sealed.ToArray());
        Assert.InRange(vault.Protect(new string('7', 20)).Sealed.Length, 1, ProtectedTaxId.LongestSealed);
    }

    [Fact]
    public void The_index_finds_the_same_digits_however_typed()
    {
        var vault = new TaxIdVault(_file);

        Assert.Equal(32, vault.Index(Ssn).Length);
        Assert.Equal(vault.Index(Ssn), new TaxIdVault(_file).Index("987-65-4329"));
        Assert.NotEqual(vault.Index(Ssn), vault.Index("987654328"));
    }

    [Fact]
    public void After_a_rotation_the_new_key_seals_and_the_old_one_still_opens()
    {
        var before = new TaxIdVault(_file);
        var old = before.Protect(Ssn);
        _file.AddKey();
        var after = new TaxIdVault(_file);

        Assert.Equal(Ssn, after.Reveal(old));
        Assert.Equal(before.Index(Ssn), after.Index(Ssn));
        var no = Assert.Throws<InvalidOperationException>(() => before.Reveal(after.Protect(Ssn)));
        Assert.Contains("key 2", no.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_offices_key_and_a_changed_value_are_told_in_a_sentence_without_the_digits()
    {
        var stored = new TaxIdVault(_file).Protect(Ssn);
        var other = KeyFile("other.json");
        other.CreateIfMissing();
        var changed = stored.Sealed.ToArray();
        changed[^1] ^= 1;

        foreach (var open in new Action[] { () => new TaxIdVault(other).Reveal(stored), () => new TaxIdVault(_file).Reveal(new ProtectedTaxId(changed)) })
        {
            var no = Assert.Throws<InvalidOperationException>(open);
            Assert.Contains("cannot be decrypted", no.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Ssn, no.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("987-65-432X")]
    [InlineData("123")]
    [InlineData("")]
    public void What_is_no_tax_id_is_not_sealed(string typed)
    {
        Assert.Throws<ArgumentException>(() => new TaxIdVault(_file).Protect(typed));
    }

    [Fact]
    public void The_key_file_is_its_owners_alone_and_is_never_made_anew()
    {
        var first = File.ReadAllText(_file.Location);
        _file.CreateIfMissing();

        Assert.Equal(first, File.ReadAllText(_file.Location));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file.Location));
        }
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("{", "damaged")]
    [InlineData("{\"Keys\":[],\"Index\":\"\"}", "damaged")]
    public void A_missing_or_damaged_key_file_is_told_in_a_sentence(string? content, string sentence)
    {
        var file = KeyFile("broken.json");
        if (content is not null)
        {
            File.WriteAllText(file.Location, content);
        }

        var no = Assert.Throws<InvalidOperationException>(() => new TaxIdVault(file).Index(Ssn));
        Assert.Contains(sentence, no.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private TaxIdKeyFile KeyFile(string name) => new(new DatabaseOptions
    {
        Provider = DatabaseProvider.Sqlite,
        ConnectionString = "Data Source=none",
        TaxIdKeyPath = Path.Combine(_folder, name),
        EvidencePath = Path.Combine(_folder, "evidence"),
    });
}
