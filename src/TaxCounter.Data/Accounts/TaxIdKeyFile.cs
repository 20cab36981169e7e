using System.Security.Cryptography;
using System.Text.Json;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Accounts;

/// <summary>One key that seals tax ids.</summary>
/// <param name="Id">Stored in front of every value it seals; the highest seals new values.</param>
/// <param name="Key">32 random bytes.</param>
internal sealed record TaxIdKey(uint Id, byte[] Key);

/// <summary>What the key file holds.</summary>
/// <param name="Keys">All keys that ever sealed a value.</param>
/// <param name="Index">The key of the blind index; it stays, for a new one would mean indexing all tax ids anew.</param>
/// <param name="Rows">The key that rows are sealed with; it stays, for a new one would mean sealing all rows anew.</param>
internal sealed record TaxIdKeys(IReadOnlyList<TaxIdKey> Keys, byte[] Index, byte[] Rows);

/// <summary>
/// The file with the keys of tax ids and of the seals of rows, readable by its owner only and kept apart from the database and its backups: without it the tax ids
/// cannot be read, by nobody, and nobody can tell whether a row was changed past the program.
/// </summary>
public sealed class TaxIdKeyFile(DatabaseOptions options) : ISealKey
{
    private const int KeyBytes = 32;
    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true };

    public string Location => options.TaxIdKeyPath;

    /// <summary>Whether it is there.</summary>
    public bool Exists => File.Exists(Location);

    /// <summary>Makes it, with fresh keys, where there is none. Only right while no tax id is stored.</summary>
    public void CreateIfMissing()
    {
        if (!Exists)
        {
            Write(new TaxIdKeys([new TaxIdKey(1, RandomNumberGenerator.GetBytes(KeyBytes))], RandomNumberGenerator.GetBytes(KeyBytes), RandomNumberGenerator.GetBytes(KeyBytes)));
        }
    }

    /// <summary>Adds a key that seals from now on (after the next start); what older ones sealed stays readable.</summary>
    public void AddKey()
    {
        var now = Read();
        Write(now with { Keys = [.. now.Keys, new TaxIdKey(now.Keys.Max(k => k.Id) + 1, RandomNumberGenerator.GetBytes(KeyBytes))] });
    }

    byte[] ISealKey.Read() => Read().Rows;

    /// <exception cref="InvalidOperationException">It is missing or damaged; the message is for the administrator.</exception>
    internal TaxIdKeys Read()
    {
        if (!Exists)
        {
            throw new InvalidOperationException($"The tax ID key file, {Location}, is missing. Restore it from your copy of the keys.");
        }

        try
        {
            using var file = File.OpenRead(Location);
            if (JsonSerializer.Deserialize<TaxIdKeys>(file, _json) is { Keys.Count: > 0, Index.Length: KeyBytes, Rows.Length: KeyBytes } keys && keys.Keys.All(k => k.Key?.Length == KeyBytes))
            {
                return keys;
            }
        }
        catch (JsonException)
        {
            // What the parser says could quote a key.
        }

        throw new InvalidOperationException($"The tax ID key file, {Location}, is damaged. Restore it from your copy of the keys.");
    }

    private void Write(TaxIdKeys keys)
    {
        OwnersFiles.MakeFolder(Path.GetDirectoryName(Location)!);
        var draft = Location + ".new";
        using (var file = new FileStream(draft, OwnersFiles.New(FileMode.Create)))
        {
            JsonSerializer.Serialize(file, keys, _json);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, Location, overwrite: true);
    }
}
