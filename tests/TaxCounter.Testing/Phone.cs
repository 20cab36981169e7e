using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace TaxCounter.Testing;

/// <summary>A phone with an authenticator app that was given a key, worked out here on its own as such an app does (RFC 6238).</summary>
/// <param name="key">The key as a page shows it, in groups.</param>
public sealed class Phone(string key)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly byte[] _key = Decode(key);

    /// <summary>What the app was given.</summary>
    public byte[] Key => _key;

    /// <summary>What the app shows at that moment.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="later">So many times 30 seconds later; negative for earlier.</param>
    public string Code(TimeProvider clock, int later = 0)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, clock.GetUtcNow().ToUnixTimeSeconds() / 30 + later);
#pragma warning disable CA5350 // as authenticator apps do
        var sum = HMACSHA1.HashData(_key, counter);
#pragma warning restore CA5350
        var at = sum[^1] & 15;
        var number = ((sum[at] & 127) << 24) | (sum[at + 1] << 16) | (sum[at + 2] << 8) | sum[at + 3];
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>Six digits that the app shows neither now nor a little before or after.</summary>
    public string NotTheCode(TimeProvider clock)
    {
        var near = Enumerable.Range(-3, 7).Select(n => Code(clock, n)).ToHashSet();
        return Enumerable.Range(0, 10).Select(n => n.ToString("000000", CultureInfo.InvariantCulture)).First(c => !near.Contains(c));
    }

    private static byte[] Decode(string key)
    {
        List<byte> bytes = [];
        var (held, bits) = (0, 0);
        foreach (var letter in key.Where(c => c != ' '))
        {
            (held, bits) = ((held << 5) | Letters.IndexOf(letter, StringComparison.Ordinal), bits + 5);
            if (bits >= 8)
            {
                bytes.Add((byte)(held >> (bits - 8)));
                (held, bits) = (held & ((1 << (bits - 8)) - 1), bits - 8);
            }
        }

        return [.. bytes];
    }
}
