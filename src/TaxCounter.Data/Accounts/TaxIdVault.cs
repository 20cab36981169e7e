using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Accounts;

/// <summary>
/// AES-256-GCM with a random nonce for each value, and HMAC-SHA-256 under another key to find one. A sealed value is
/// version (1 byte), key id (4), nonce (12), digits, tag (16); version and key id are sealed in as well.
/// </summary>
public sealed class TaxIdVault(TaxIdKeyFile file) : ITaxIds
{
    private const byte Layout = 1;
    private const int Head = 1 + sizeof(uint);
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Lazy<TaxIdKeys> _keys = new(file.Read, LazyThreadSafetyMode.PublicationOnly);

    /// <inheritdoc/>
    public ProtectedTaxId Protect(string digits)
    {
        var plain = Digits(digits);
        var key = _keys.Value.Keys.MaxBy(k => k.Id)!;
        var value = new byte[Head + NonceBytes + plain.Length + TagBytes];
        value[0] = Layout;
        BinaryPrimitives.WriteUInt32BigEndian(value.AsSpan(1), key.Id);
        var nonce = value.AsSpan(Head, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.Key, TagBytes);
        aes.Encrypt(nonce, plain, value.AsSpan(Head + NonceBytes, plain.Length), value.AsSpan(value.Length - TagBytes), value.AsSpan(0, Head));
        return new ProtectedTaxId(value);
    }

    /// <inheritdoc/>
    public string Reveal(ProtectedTaxId taxId)
    {
        ArgumentNullException.ThrowIfNull(taxId);
        var value = taxId.Sealed.Span;
        if (value.Length < Head + NonceBytes + TagBytes || value[0] != Layout)
        {
            throw new InvalidOperationException("A stored tax ID is damaged: it is not in a form that TaxCounter writes.");
        }

        var id = BinaryPrimitives.ReadUInt32BigEndian(value[1..]);
        var key = _keys.Value.Keys.FirstOrDefault(k => k.Id == id)
            ?? throw new InvalidOperationException($"A tax ID was encrypted with key {id}, which is not in the key file {file.Location}. Restore the right key file.");
        var plain = new byte[value.Length - Head - NonceBytes - TagBytes];
        try
        {
            using var aes = new AesGcm(key.Key, TagBytes);
            aes.Decrypt(value.Slice(Head, NonceBytes), value[(Head + NonceBytes)..^TagBytes], value[^TagBytes..], plain, value[..Head]);
        }
        catch (AuthenticationTagMismatchException exception)
        {
            throw new InvalidOperationException($"A tax ID cannot be decrypted with key {id} of {file.Location}. The key file belongs to another office, or the stored value was changed.", exception);
        }

        return Encoding.ASCII.GetString(plain);
    }

    /// <inheritdoc/>
    public byte[] Index(string digits) => HMACSHA256.HashData(_keys.Value.Index, Digits(digits));

    private static byte[] Digits(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var digits = typed.Where(c => c is not ('-' or ' ')).ToArray();
        return digits.Length is >= 4 and <= 20 && digits.All(char.IsAsciiDigit)
            ? Encoding.ASCII.GetBytes(digits)
            : throw new ArgumentException("A tax ID has 4 to 20 digits.", nameof(typed));
    }
}
