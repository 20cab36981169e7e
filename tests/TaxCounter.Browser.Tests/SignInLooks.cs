using TaxCounter.Testing;

namespace TaxCounter.Browser.Tests;

/// <summary>A new colleague from the one-time code to an authenticator app, its recovery codes, and the second step of signing in; all by keyboard.</summary>
public sealed class SignInLooks : DutyLooks
{
    private const string Password = "eleven pelicans at dusk";

    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var person = await at.Open();
        await Enter(person, "mbroussard", await Issued(at), "/sign-in/password");
        await person.Type(Password);
        await person.Press("Tab");
        await person.Type(Password);
        await person.Press("Enter", "/");
        await at.Look(person, "/sign-in/authenticator");
        await at.Look(person, "/sign-in/authenticator/new");
        var phone = new Phone(await person.Page.InnerTextAsync("[data-key-text]"));
        await person.Type(phone.NotTheCode(TimeProvider.System));
        await person.Press("Enter");
        await person.Page.Locator("[aria-invalid=true]").WaitForAsync();
        await at.See(person, "an app to set up, refused");
        await person.Type(phone.Code(TimeProvider.System));
        await person.Press("Enter");
        await person.Page.Locator("[data-recovery-code]").First.WaitForAsync();
        await at.See(person, "recovery codes");
        var codes = await person.Page.Locator("[data-recovery-code]").AllInnerTextsAsync();
        await at.Look(person, "/sign-in/authenticator");
        await person.Page.ClickAsync("form[action='/sign-in/out'] button");
        await person.Page.WaitForURLAsync("**/sign-in");

        await Enter(person, "mbroussard", Password, "/sign-in/code");
        await at.See(person, "the code of the app");
        await person.Type(phone.NotTheCode(TimeProvider.System));
        await person.Press("Enter");
        await person.Page.Locator("[aria-invalid=true]").WaitForAsync();
        await at.See(person, "the code of the app, refused");
        await at.Look(person, "/sign-in/code?recovery=true");
        await person.Type(codes[0]);
        await person.Press("Enter", "/");
        await person.Until(".usa-alert--success", "9 are left");
    }

    private static async Task Enter(Window person, string userName, string password, string to)
    {
        await person.Go("/sign-in");
        await person.Type(userName);
        await person.Press("Tab");
        await person.Type(password);
        await person.Press("Enter", to);
    }

    /// <summary>The one-time code of a new clerk; the administrator's page of somebody with an app is looked at by the tests over HTTP.</summary>
    private static async Task<string> Issued(AccessibilityTests at)
    {
        var administrator = await at.SignIn("admin");
        await administrator.Go("/staff/new");
        foreach (var (field, typed) in new[] { ("DisplayName", "M. Broussard"), ("UserName", "mbroussard"), ("Person", "E-779"), ("Reason", "Window 4") })
        {
            await administrator.Page.FillAsync("#" + field, typed);
        }

        await administrator.Page.SelectOptionAsync("#NewRole", "Clerk");
        await administrator.Page.Locator("main form button").ClickAsync();
        return await administrator.Page.InnerTextAsync("[data-one-time-code]");
    }
}
