using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Whoever sits down at a workstation that was signed out sees nothing of the customer before.</summary>
[Collection<SharedOffice>]
public sealed class SignOutTests(Office office)
{
    [BrowserFact]
    public async Task Back_after_signing_out_leads_to_the_sign_in_page()
    {
        var clerk = await office.SignIn("clerk");
        await clerk.Find(Office.OwesOnePeriod, "/accounts/" + Office.OwesOnePeriod);
        await clerk.Until("h1", "open");

        await clerk.Page.ClickAsync("form[action='/sign-in/out'] button");
        await clerk.Page.WaitForURLAsync("**/sign-in*");
        await clerk.Page.GoBackAsync();

        await clerk.Page.WaitForURLAsync("**/sign-in?returnUrl=*");
        Assert.DoesNotContain(Office.OwesOnePeriod[..4], await clerk.Page.InnerTextAsync("body"), StringComparison.Ordinal);
    }
}
