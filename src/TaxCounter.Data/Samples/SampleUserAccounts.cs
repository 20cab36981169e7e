using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Samples;

/// <summary>The sign-ins of the sample office.</summary>
/// <param name="UserNames">Each with its role.</param>
public sealed record SampleUserAccounts(IReadOnlyList<(string UserName, Role Role)> UserNames)
{
    /// <summary>The one password of all of them. Everybody knows it: it exists only in development.</summary>
    public const string Password = "magnolia-ferry-lantern-27";

    /// <summary>None.</summary>
    public static readonly SampleUserAccounts None = new([]);
}
