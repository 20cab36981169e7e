using System.Text.RegularExpressions;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Keys as SQL Server keeps them. It compares the last six bytes of a uniqueidentifier first and the first four last; a key rises by its first bytes
/// (<see cref="Domain.Kernel.OrderedKey"/>). Stored with its bytes in the server's order, a table grows at its end, and whatever is sorted by key comes in the same
/// order as on SQLite. Whoever reads a key by SQL sees it so: the time is at its end.
/// </summary>
internal static partial class SqlServerOrder
{
    // Where each byte of a key goes: the first six to the place that is compared first, and so on.
    private static readonly int[] _places = [10, 11, 12, 13, 14, 15, 8, 9, 6, 7, 4, 5, 0, 1, 2, 3];

    /// <summary>A key as it is stored.</summary>
    public static Guid Store(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16], stored = stackalloc byte[16];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        for (var i = 0; i < bytes.Length; i++)
        {
            stored[_places[i]] = bytes[i];
        }

        return new Guid(stored);
    }

    /// <summary>The key that was stored.</summary>
    public static Guid Read(Guid stored)
    {
        Span<byte> bytes = stackalloc byte[16], key = stackalloc byte[16];
        stored.TryWriteBytes(bytes);
        for (var i = 0; i < bytes.Length; i++)
        {
            key[i] = bytes[_places[i]];
        }

        return new Guid(key, bigEndian: true);
    }

    /// <summary>A statement that reads keys as text, so that it reads them as everybody else writes them: in audit entries, addresses and findings.</summary>
    public static string KeysAsText(string sql) => KeyAsText().Replace(sql, m =>
    {
        var stored = m.Value;
        string Part(int from, int length) => $"SUBSTRING({stored}, {from}, {length})";
        string Reversed(params int[] bytes) => string.Join(", ", bytes.Select(b => Part(b, 2)));
        return $"CONCAT({Part(25, 8)}, '-', {Part(33, 4)}, '-', {Part(20, 4)}, '-', {Reversed(17, 15)}, '-', {Reversed(12, 10, 7, 5, 3, 1)})";
    });

    [GeneratedRegex("""CAST\(\w+\."\w*Id" AS varchar\(40\)\)""")]
    private static partial Regex KeyAsText();
}
