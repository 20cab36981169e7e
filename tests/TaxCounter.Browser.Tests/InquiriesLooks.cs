namespace TaxCounter.Browser.Tests;

/// <summary>The bar of whom a clerk works with, who asks, an inquiry and the list of them.</summary>
public sealed class InquiriesLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk2");
        await clerk.Press("/");
        await clerk.Type(Office.OwesSewer);
        await clerk.Press("Enter", "/accounts/" + Office.OwesSewer);
        await at.Look(clerk, "/accounts/" + Office.OwesSewer);
        await clerk.Page.ClickAsync("[data-working] [data-more]");
        await at.Look(clerk, new Uri(clerk.Page.Url).AbsolutePath);
        await clerk.Go("/accounts/" + Office.OwesSewer);
        await clerk.Press("0", "/accounts/" + Office.OwesSewer);
        await at.Look(clerk, "/accounts/" + Office.OwesSewer);
        await clerk.Press("=", "/accounts/" + Office.OwesSewer);
        await at.Look(clerk, "/inquiries");
    }
}
