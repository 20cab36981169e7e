namespace TaxCounter.Browser.Tests;

/// <summary>Referrals: the form, the lists.</summary>
public sealed class ReferralsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk");
        await at.Look(clerk, "/referrals/new?account=" + Office.OwesOnePeriod);
        await clerk.Page.FillAsync("#Form_Question", "Is a food truck one location?");
        await clerk.Page.FillAsync("#Form_Tried", "R.S. 47:341 names none.");
        await clerk.Page.Locator("main form .foot button").ClickAsync();
        await clerk.Page.WaitForURLAsync("**/referrals/*-*");
        await at.See(clerk, "a referral");
        await at.Look(clerk, "/referrals");
    }
}
