namespace TaxCounter.Browser.Tests;

/// <summary>The list with its filters, the page of an account's contacts, letters in bulk. No call is begun: whether one may be depends on the hour.</summary>
public sealed class CollectionsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        await at.Look(await at.SignIn("auditor"), "/collections/overdue?contact=Never&only=credit");
        var clerk = await at.SignIn("clerk2");
        await at.Look(clerk, $"/collections/calls/{Office.OwesFourPeriods}");
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/collections/statements?age=31-60");
        await at.Look(supervisor, $"/collections/calls/{Office.OwesFourPeriods}");
    }
}
