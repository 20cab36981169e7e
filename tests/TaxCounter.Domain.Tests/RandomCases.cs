using FsCheck;
using Xunit.Sdk;

namespace TaxCounter.Domain.Tests;

/// <summary>
/// Random cases of a property, twice: those of a known seed, the same in every run, and those of a new one, which may find what nobody thought of. A failure says
/// its seed; <c>TAXCOUNTER_SEED</c> takes it as the new one, so that it comes again.
/// </summary>
/// <param name="tests">How many of each.</param>
/// <param name="known">The seed that is always tried.</param>
internal sealed class RandomCases(int tests, ulong known = 20261120UL)
{
    private const ulong Gamma = 4711;

    /// <summary>Fails where the property does not hold.</summary>
    public void Hold(Property property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(tests);
        Check.One(config.WithReplay(known, Gamma), property);
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("TAXCOUNTER_SEED"), out var given) ? given : (ulong)Random.Shared.NextInt64();
        try
        {
            Check.One(config.WithReplay(seed, Gamma), property);
        }
        catch (Exception broken)
        {
            throw new XunitException($"With the new seed (TAXCOUNTER_SEED={seed}): {broken.Message}", broken);
        }
    }
}
