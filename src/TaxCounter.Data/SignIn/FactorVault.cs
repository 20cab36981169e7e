using System.Security.Cryptography;
using System.Text;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.SignIn;

namespace TaxCounter.Data.SignIn;

/// <summary>
/// Keys of authenticator apps as they are stored: AES-256-GCM, bound to their person, under a key made from the office's key file, which lies outside the database and
/// its backups. Recovery codes are stored as keyed hashes of the same kind, so that a database without that file is no help in guessing them.
/// </summary>
internal sealed class FactorVault(ISealKey keys)
{
    private const byte Layout = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Lazy<byte[]> _sealing = new(() => Derive(keys, "TaxCounter authenticator keys"), LazyThreadSafetyMode.PublicationOnly);
    private readonly Lazy<byte[]> _offering = new(() => Derive(keys, "TaxCounter offered authenticator keys"), LazyThreadSafetyMode.PublicationOnly);
    private readonly Lazy<byte[]> _hashing = new(() => Derive(keys, "TaxCounter recovery codes"), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>A key as it is stored.</summary>
    public string Protect(Guid user, AuthenticatorKey key)
    {
        var value = new byte[1 + NonceBytes + AuthenticatorKey.Length + TagBytes];
        value[0] = Layout;
        RandomNumberGenerator.Fill(value.AsSpan(1, NonceBytes));
        using var aes = new AesGcm(_sealing.Value, TagBytes);
        aes.Encrypt(value.AsSpan(1, NonceBytes), key.Bytes, value.AsSpan(1 + NonceBytes, AuthenticatorKey.Length), value.AsSpan(value.Length - TagBytes), user.ToByteArray());
        return Convert.ToBase64String(value);
    }

    /// <summary>The key again; null where it was stored with another key file, for another person, or was changed since.</summary>
    public AuthenticatorKey? Open(Guid user, string? stored)
    {
        var value = new byte[1 + NonceBytes + AuthenticatorKey.Length + TagBytes];
        if (stored is null || !Convert.TryFromBase64String(stored, value, out var length) || length != value.Length || value[0] != Layout)
        {
            return null;
        }

        var plain = new byte[AuthenticatorKey.Length];
        try
        {
            using var aes = new AesGcm(_sealing.Value, TagBytes);
            aes.Decrypt(value.AsSpan(1, NonceBytes), value.AsSpan(1 + NonceBytes, AuthenticatorKey.Length), value.AsSpan(value.Length - TagBytes), plain, user.ToByteArray());
            return new AuthenticatorKey(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>What is kept of a recovery code.</summary>
    public string HashOf(Guid user, string code) => Convert.ToHexStringLower(HMACSHA256.HashData(_hashing.Value, Encoding.ASCII.GetBytes($"{user:N}|{OneTimeCode.Plain(code)}")));

    /// <summary>A key to set up an app with: made from who asks in which session, so that the page shows the same one again and nothing is written down before it is proved.</summary>
    public AuthenticatorKey Offer(Guid user, string stamp, string session, string nonce) =>
        new(HMACSHA256.HashData(_offering.Value, Encoding.UTF8.GetBytes($"{user:N}|{stamp}|{session}|{nonce}"))[..AuthenticatorKey.Length]);

    private static byte[] Derive(ISealKey keys, string what) => HKDF.DeriveKey(HashAlgorithmName.SHA256, keys.Read(), 32, info: Encoding.ASCII.GetBytes(what));
}
