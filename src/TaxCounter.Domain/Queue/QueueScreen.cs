using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>The tablet at the door. It is paired once by a code, as the second screen is (decision 0023), is signed in as nobody, and gives tickets until it is turned off. Only hashes of its code and key are kept.</summary>
public sealed class QueueScreen
{
    /// <summary>How long a code can be entered.</summary>
    public static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(10);

    /// <summary>How long a code is; letters and digits that are not mistaken for each other.</summary>
    public const int CodeLength = 8;

    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private QueueScreen() => Made = null!;

    public QueueScreenId Id { get; private init; }

    /// <summary>Who let it be paired.</summary>
    public Signature Made { get; private init; }

    /// <summary>The hash of the code that pairs it; null once it is paired.</summary>
    public string? CodeHash { get; private set; }

    /// <summary>The hash of the key that its browser keeps; null until it is paired.</summary>
    public string? KeyHash { get; private set; }

    /// <summary>When it was paired, UTC.</summary>
    public DateTime? PairedAt { get; private set; }

    internal static (QueueScreen Screen, string Code) WithCode(CounterAct act)
    {
        var code = RandomNumberGenerator.GetString(Letters, CodeLength);
        return (new QueueScreen { Id = QueueScreenId.New(), Made = act.Signature, CodeHash = HashOf(code) }, code);
    }

    /// <summary>Pairs it: the code is spent, and the browser gets its key.</summary>
    internal string Pair(DateTime at)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        (CodeHash, KeyHash, PairedAt) = (null, HashOf(key), at);
        return key;
    }

    /// <summary>Whether its code can still be entered.</summary>
    internal bool IsOpen(DateTime now) => CodeHash is not null && now - Made.At < CodeLasts;

    /// <summary>A code as a person types it: without spaces and dashes, in capitals.</summary>
    public static string Plain(string? typed) => (typed ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>What is kept of a code or a key.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
