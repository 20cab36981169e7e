namespace TaxCounter.Browser.Tests;

/// <summary>The audit trail, a new user account with its one-time code, and a role to approve.</summary>
public sealed class StaffLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var auditor = await at.SignIn("auditor");
        await at.Look(auditor, "/");
        await at.Look(auditor, "/accounts/" + Office.CertifiedFundsOnly);
        await at.Look(auditor, "/audit?account=" + Office.CertifiedFundsOnly);
        await at.Look(auditor, "/audit?account=1");
        var administrator = await at.SignIn("admin");
        await at.Look(administrator, "/");
        await at.Look(administrator, "/staff/new");
        await administrator.Page.Locator("main form button").ClickAsync();
        await administrator.Page.Locator("[aria-invalid=true]").First.WaitForAsync();
        await at.See(administrator, "somebody new, refused");
        foreach (var (field, typed) in new[] { ("DisplayName", "L. Comeaux"), ("UserName", "lcomeaux"), ("Person", "E-778"), ("Reason", "Takes over the evening window.") })
        {
            await administrator.Page.FillAsync("#" + field, typed);
        }

        await administrator.Page.SelectOptionAsync("#NewRole", "Supervisor");
        await administrator.Page.Locator("main form button").ClickAsync();
        await administrator.Page.Locator("[data-one-time-code]").WaitForAsync();
        await at.See(administrator, "one-time code");
        await administrator.Press("Enter");
        await administrator.Page.Locator("form[action$='/reset']").WaitForAsync();
        await at.See(administrator, "somebody who waits");
        await at.Look(administrator, "/staff");
        await at.Look(administrator, "/staff/role-grants");
        await administrator.Press("j");
        await administrator.Press("Enter", "/staff/role-grants/*");
        await at.See(administrator, "a role to approve");
    }
}
