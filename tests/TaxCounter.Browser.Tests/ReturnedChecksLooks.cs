namespace TaxCounter.Browser.Tests;

/// <summary>The list of returned checks with its search, for who records them and for who only reads; the search for a payment.</summary>
public sealed class ReturnedChecksLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        await at.Look(await at.SignIn("auditor"), "/returned-checks");
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/returned-checks?q=100");
        await at.Look(supervisor, "/cashiering/numbers?q=zzz");
    }
}
