using System.Text;

namespace TaxCounter.Domain.SignIn;

/// <summary>What a phone's authenticator app and the office share: 20 random bytes. Shown while it is set up, and never again.</summary>
/// <param name="Bytes">The bytes.</param>
public sealed record AuthenticatorKey(byte[] Bytes)
{
    /// <summary>How long one is (RFC 4226 recommends 160 bits).</summary>
    public const int Length = 20;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>As apps read it: base32 (RFC 4648) without padding.</summary>
    public string Text => Base32(Bytes);

    /// <summary>The same in groups of four, to be copied by hand.</summary>
    public string InGroups => string.Join(' ', Text.Chunk(4).Select(c => new string(c)));

    /// <summary>The address that a camera hands to the app.</summary>
    /// <param name="issuer">Who asks for the code: the office.</param>
    /// <param name="userName">Whose it is.</param>
    public string Address(string issuer, string userName)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        var office = Uri.EscapeDataString(issuer.Replace(':', ' '));
        return $"otpauth://totp/{office}:{Uri.EscapeDataString(userName)}?secret={Text}&issuer={office}";
    }

    /// <summary>Nothing of the key, wherever it is written by mistake.</summary>
    public override string ToString() => "a key of an authenticator app";

    private static string Base32(byte[] bytes)
    {
        var text = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Letters[(held >> (bits - 5)) & 31]);
            }

            held &= (1 << bits) - 1;
        }

        return (bits == 0 ? text : text.Append(Letters[(held << (5 - bits)) & 31])).ToString();
    }
}
