using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TaxCounter.Data.Backup;

/// <summary>
/// An encrypted file of a backup: a line that says what it is, a salt, and the content in pieces, each sealed by AES-256-GCM under a key made from the backup key and
/// the salt (HKDF). Each piece is sealed with its place and with whether it is the last, so that none can be moved, left out or cut off.
/// </summary>
internal static class BackupCipher
{
    private const int Piece = 64 * 1024;
    private const int Tag = 16;
    private const int Salt = 16;
    private static readonly byte[] _says = Encoding.ASCII.GetBytes("TaxCounter encrypted backup 1\n");

    /// <summary>Whether a file is one.</summary>
    public static bool IsEncrypted(string path)
    {
        using var file = File.OpenRead(path);
        var begin = new byte[_says.Length];
        return file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length && begin.AsSpan().SequenceEqual(_says);
    }

    /// <summary>Encrypts.</summary>
    public static async Task Encrypt(Stream from, Stream to, BackupKey key, CancellationToken stop)
    {
        var salt = RandomNumberGenerator.GetBytes(Salt);
        await to.WriteAsync(_says, stop);
        await to.WriteAsync(salt, stop);
        using var aes = Cipher(key, salt);
        var (plain, next, closed) = (new byte[Piece], new byte[Piece], new byte[Piece + Tag]);
        var length = await from.ReadAtLeastAsync(plain, Piece, throwOnEndOfStream: false, stop);
        for (var place = 0L; ; place++)
        {
            var following = length < Piece ? 0 : await from.ReadAtLeastAsync(next, Piece, throwOnEndOfStream: false, stop);
            var isLast = following == 0;
            aes.Encrypt(Nonce(place), plain.AsSpan(0, length), closed.AsSpan(0, length), closed.AsSpan(length, Tag), [isLast ? (byte)1 : (byte)0]);
            await to.WriteAsync(closed.AsMemory(0, length + Tag), stop);
            if (isLast)
            {
                return;
            }

            (plain, next, length) = (next, plain, following);
        }
    }

    /// <summary>Decrypts.</summary>
    /// <exception cref="CryptographicException">Another key, or the file was changed or cut off.</exception>
    public static async Task Decrypt(Stream from, Stream to, BackupKey key, CancellationToken stop)
    {
        var begin = new byte[_says.Length + Salt];
        if (await from.ReadAtLeastAsync(begin, begin.Length, throwOnEndOfStream: false, stop) < begin.Length || !begin.AsSpan(0, _says.Length).SequenceEqual(_says))
        {
            throw new CryptographicException("This is not an encrypted backup.");
        }

        using var aes = Cipher(key, begin[_says.Length..]);
        var (closed, next, plain) = (new byte[Piece + Tag], new byte[Piece + Tag], new byte[Piece]);
        var length = await from.ReadAtLeastAsync(closed, closed.Length, throwOnEndOfStream: false, stop);
        for (var place = 0L; ; place++)
        {
            var following = length < closed.Length ? 0 : await from.ReadAtLeastAsync(next, next.Length, throwOnEndOfStream: false, stop);
            if (length < Tag)
            {
                throw new CryptographicException("The encrypted backup was cut off.");
            }

            aes.Decrypt(Nonce(place), closed.AsSpan(0, length - Tag), closed.AsSpan(length - Tag, Tag), plain.AsSpan(0, length - Tag), [following == 0 ? (byte)1 : (byte)0]);
            await to.WriteAsync(plain.AsMemory(0, length - Tag), stop);
            if (following == 0)
            {
                return;
            }

            (closed, next, length) = (next, closed, following);
        }
    }

    private static AesGcm Cipher(BackupKey key, byte[] salt) => new(HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Key, 32, salt, _says), Tag);

    private static byte[] Nonce(long place)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(4), place);
        return nonce;
    }
}
