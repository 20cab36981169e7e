using System.Security.Cryptography;

namespace TaxCounter.Data.SignIn;

/// <summary>A one-time code: random characters that cannot be mistaken for each other, in groups of five: twenty of them (about 99 bits), or fifteen for a recovery code (74 bits).</summary>
internal static class OneTimeCode
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A new one, as it is shown once.</summary>
    public static string New(int groups = 4) => string.Join('-', Enumerable.Range(0, groups).Select(_ => RandomNumberGenerator.GetString(Letters, 5)));

    /// <summary>What is hashed: the letters and digits in lower case, however they were copied from paper.</summary>
    public static string Plain(string typed) => new([.. typed.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);
}
