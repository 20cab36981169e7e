using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TaxCounter.Domain.SignIn;

/// <summary>The six digits that an authenticator app shows: RFC 6238 with HMAC-SHA-1 and steps of 30 seconds, which every app knows.</summary>
public static class AuthenticatorCode
{
    /// <summary>How many digits an app shows.</summary>
    public const int Digits = 6;

    /// <summary>How long one code is shown, in seconds.</summary>
    public const int SecondsEach = 30;

    /// <summary>The step of a moment (UTC): how many times 30 seconds since 1970.</summary>
    public static long StepAt(DateTime at) => Math.DivRem((at - DateTime.UnixEpoch).Ticks, TimeSpan.TicksPerSecond * SecondsEach).Quotient;

    /// <summary>The code of a step.</summary>
    /// <param name="key">What app and office share.</param>
    /// <param name="step">The step (<see cref="StepAt"/>).</param>
    /// <param name="digits">How many digits; apps show six.</param>
    public static string Of(byte[] key, long step, int digits = Digits)
    {
        ArgumentNullException.ThrowIfNull(key);
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 as every authenticator app knows it. What makes SHA-1 weak elsewhere, finding two texts of one sum, helps nobody here.
        var sum = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var value = BinaryPrimitives.ReadUInt32BigEndian(sum.AsSpan(sum[^1] & 15)) & 0x7FFF_FFFF;
        return (value % (uint)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The digits of what was typed, with or without the space that apps show in the middle; null where it is not six digits.</summary>
    public static string? Plain(string? typed)
    {
        var plain = new string([.. (typed ?? "").Where(c => c is not (' ' or '-'))]);
        return plain.Length == Digits && plain.All(char.IsAsciiDigit) ? plain : null;
    }

    /// <summary>The step whose code was typed: of this moment, or of the one before or after, for clocks that differ a little. Null where it is none of them.</summary>
    public static long? StepOf(byte[] key, string? typed, DateTime at)
    {
        if (Plain(typed) is not { } plain)
        {
            return null;
        }

        var now = StepAt(at);
        long? found = null;
        foreach (var step in new[] { now - 1, now, now + 1 })
        {
            // Every one is compared to its end, whichever it is.
            found = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(key, step)), Encoding.ASCII.GetBytes(plain)) ? step : found;
        }

        return found;
    }
}
