namespace TaxCounter.Testing;

/// <summary>
/// How often tests by force (kill, hang up, click twice) try: a tenth of what <c>docs/trust.md</c> names, so that every change can run them, and all of it where
/// <c>TAXCOUNTER_FULL=1</c> is set.
/// </summary>
public static class Force
{
    /// <summary>Whether all of it is asked for.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("TAXCOUNTER_FULL") == "1";

    /// <summary>How often this time.</summary>
    public static int Of(int whole) => IsFull ? whole : whole / 10;
}
