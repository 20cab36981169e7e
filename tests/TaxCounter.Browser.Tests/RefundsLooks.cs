namespace TaxCounter.Browser.Tests;

/// <summary>A refund from the credit to its packet; the list and the files for finance.</summary>
public sealed class RefundsLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk2");
        var credit = await at.LookAtFirst(clerk, "/off-accounts?all=true");
        await at.Look(clerk, "/refunds/new?credit=" + credit.Split('/')[^1]);
        await clerk.Page.FillAsync("#Form_Statement", "Paid twice.");
        await clerk.Page.FillAsync("#Form_SignedBy", "L. Looker");
        await clerk.Page.FillAsync("#Form_Capacity", "owner");
        await clerk.Page.FillAsync("#Form_SwornBefore", "N. Notary");
        await clerk.Page.FillAsync("#Form_SwornOn", "2026-01-05");
        await clerk.Page.ClickAsync("main button[data-key=S]");
        await clerk.Until("h1", "Refund RF-");
        await at.See(clerk, "refund, claimed");
        var refund = new Uri(clerk.Page.Url).AbsolutePath;
        await at.Look(clerk, refund + "/form");
        await at.Look(clerk, refund + "/recommend");
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, "/supervisor" + refund);
        await at.Look(supervisor, "/refunds?all=true");
        await at.Look(supervisor, "/refunds/files");
    }
}
