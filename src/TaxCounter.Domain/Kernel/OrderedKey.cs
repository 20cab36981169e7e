namespace TaxCounter.Domain.Kernel;

/// <summary>
/// New keys that rise in the order they were asked for, also within one millisecond: acts of one payment event are read back in the order they were done.
/// A version 7 UUID (RFC 9562, 6.2 method 1): the time, then a count where the standard puts the first random bits.
/// </summary>
public static class OrderedKey
{
    private const int CountBits = 12;
    private static long _last;

    /// <summary>A key above every key made before it by this program.</summary>
    public static Guid New()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);
        var time = 0L;
        foreach (var part in bytes[..6])
        {
            time = (time << 8) | part;
        }

        var mine = Next(time << CountBits);
        time = mine >> CountBits;
        for (var i = 5; i >= 0; i--)
        {
            bytes[i] = (byte)time;
            time >>= 8;
        }

        bytes[6] = (byte)(0x70 | ((mine >> 8) & 0x0F));
        bytes[7] = (byte)mine;
        return new Guid(bytes, bigEndian: true);
    }

    private static long Next(long now)
    {
        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var mine = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, mine, last) == last)
            {
                return mine;
            }
        }
    }
}
