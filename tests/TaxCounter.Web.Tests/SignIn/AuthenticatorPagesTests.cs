using System.Net;
using System.Text;
using TaxCounter.Domain.SignIn;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>One's own authenticator app: set up, replaced, its recovery codes made again; and where its key is not.</summary>
public sealed class AuthenticatorPagesTests : SecondFactorTest
{
    [Fact]
    public async Task A_clerk_who_wants_one_scans_the_key_proves_it_and_gets_ten_recovery_codes()
    {
        var (browser, elsewhere) = (await Counter.SignInAs("clerk"), await Counter.SignInAs("clerk"));
        Assert.Contains("You sign in with your password alone", (await browser.Page(OwnPage)).Body!.TextContent, StringComparison.Ordinal);
        var page = await browser.Page(SetUpPage);
        Assert.NotNull(page.QuerySelector("main [role=img] svg"));
        var phone = PhoneOf(page);
        Assert.Equal(phone.Code(Counter.Clock), PhoneOf(await browser.Page(SetUpPage)).Code(Counter.Clock)); // looked at twice it is one key
        Assert.NotEqual(phone.Code(Counter.Clock), PhoneOf(await elsewhere.Page(SetUpPage)).Code(Counter.Clock)); // and another one elsewhere

        var wrong = await browser.Submit(page, "main form", ("Form.Code", phone.NotTheCode(Counter.Clock)));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, SecondFactorRefusals.NotTheAppsCode.Message), (wrong.StatusCode, await Wrong(wrong, "Form_Code")));
        var done = await CounterBrowser.Read(await browser.Submit(await CounterBrowser.Read(wrong), "main form", ("Form.Code", phone.Code(Counter.Clock))));

        Assert.Equal(10, CodesOn(done).Distinct().Count());
        Assert.All(CodesOn(done), c => Assert.Matches("^[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}$", c));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/")).StatusCode);
        Assert.Equal("/sign-in", (await elsewhere.Get("/")).Headers.Location?.OriginalString);
        Assert.Equal("10 of 10 left", (await browser.Page(OwnPage)).QuerySelector("[data-left]")!.TextContent);
        Assert.Equal(OwnPage, (await browser.Get(SetUpPage)).Headers.Location?.OriginalString);
        Assert.DoesNotContain(CodesOn(done)[0], (await browser.Page(OwnPage)).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not my password at all", true, "Renew_Password")]
    [InlineData(CounterFactory.Password, false, "Renew_AppCode")]
    public async Task New_recovery_codes_take_the_password_and_a_code(string password, bool isRightCode, string wrongAt)
    {
        var (browser, phone, codes) = await SignedIn("clerk");
        var page = await browser.Page(OwnPage);

        var refused = await Renew(browser, page, password, isRightCode ? phone.Code(Counter.Clock) : phone.NotTheCode(Counter.Clock));
        Assert.NotNull(await Wrong(refused, wrongAt));
        Assert.DoesNotContain("data-recovery-code", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var made = CodesOn(await CounterBrowser.Read(await Renew(browser, page, CounterFactory.Password, codes[0])));
        Assert.Equal(10, made.Count);
        Assert.Empty(made.Intersect(codes));
        var other = Counter.Browser();
        Assert.Equal(SecondFactorRefusals.WrongRecoveryCode.Message, await Wrong(await SignIn(other, "clerk", codes[1])));
        Assert.Equal("/", (await Enter(other, made[1])).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Another_app_is_set_up_after_password_and_code_and_only_then_the_first_one_stops()
    {
        var (browser, first, codes) = await SignedIn("clerk");
        var page = await browser.Page(OwnPage);
        var refused = await browser.Submit(page, "form[action$='/replace']", ("Replace.Password", CounterFactory.Password), ("Replace.AppCode", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        var shown = await CounterBrowser.Read(await browser.Submit(page, "form[action$='/replace']", ("Replace.Password", CounterFactory.Password), ("Replace.AppCode", codes[0])));
        var second = PhoneOf(shown);
        Assert.Equal("/", (await SignIn(Counter.Browser(), "clerk", first.Code(Counter.Clock))).Headers.Location?.OriginalString);
        var done = await browser.Submit(shown, "main form", ("Form.Code", second.Code(Counter.Clock)));
        Assert.Equal(10, CodesOn(await CounterBrowser.Read(done)).Count);

        Counter.Clock.Advance(TimeSpan.FromMinutes(1));
        var other = Counter.Browser();
        Assert.Equal(SecondFactorRefusals.WrongCode.Message, await Wrong(await SignIn(other, "clerk", first.Code(Counter.Clock))));
        Assert.Equal("/", (await Enter(other, second.Code(Counter.Clock))).Headers.Location?.OriginalString);
    }

    /// <summary>Somebody at an unlocked screen, who knows the address but neither password nor code.</summary>
    [Fact]
    public async Task A_first_app_cannot_be_set_up_in_the_place_of_another()
    {
        var browser = await Counter.SignInAs("clerk");
        var form = await browser.Page(SetUpPage);
        var (phone, _) = await SetUp(browser);
        Counter.Clock.Advance(TimeSpan.FromMinutes(1));

        var answer = await browser.Submit(form, "main form", ("Form.Code", phone.Code(Counter.Clock)));

        Assert.Equal(OwnPage, answer.Headers.Location?.OriginalString);
        Assert.Equal("/", (await SignIn(Counter.Browser(), "clerk", phone.Code(Counter.Clock))).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Key_and_recovery_codes_are_in_no_file_of_the_records_no_log_and_no_entry_of_the_trail()
    {
        var logs = Directory.CreateTempSubdirectory("taxcounter-logs-").FullName;
        foreach (var level in new[] { "Serilog:MinimumLevel", "Serilog:MinimumLevel:Default" })
        {
            Counter.Settings[level] = "Debug";
        }

        Counter.Settings["Logs:Path"] = logs;
        var browser = await Counter.SignInAs("clerk");
        var shown = await browser.Page(SetUpPage);
        var key = shown.QuerySelector("[data-key-text]")!.TextContent;
        var (phone, codes) = await SetUp(browser);
        Counter.Clock.Advance(TimeSpan.FromMinutes(1));
        await SignIn(Counter.Browser(), "clerk", codes[0]);
        await SignIn(Counter.Browser(), "clerk", phone.Code(Counter.Clock));

        var files = Directory.GetFiles(Path.GetDirectoryName(Counter.File)!).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).Concat(Directory.GetFiles(logs)).ToList();
        var raw = string.Concat(files.Select(Shared));
        Assert.Contains("AuthenticatorKey", raw, StringComparison.Ordinal);
        Assert.Contains("/sign-in/authenticator", raw, StringComparison.Ordinal);
        foreach (var secret in codes.SelectMany(c => new[] { c, c.Replace("-", "", StringComparison.Ordinal) }).Append(key).Append(key.Replace(" ", "", StringComparison.Ordinal)).Append(Encoding.Latin1.GetString(phone.Key)))
        {
            Assert.DoesNotContain(secret, raw, StringComparison.OrdinalIgnoreCase);
        }
    }

    private async Task<(CounterBrowser Browser, Phone Phone, IReadOnlyList<string> Codes)> SignedIn(string userName)
    {
        var browser = await Counter.SignInAs(userName);
        var (phone, codes) = await SetUp(browser);
        Counter.Clock.Advance(TimeSpan.FromMinutes(1));
        return (browser, phone, codes);
    }

    private static Task<HttpResponseMessage> Renew(CounterBrowser browser, AngleSharp.Html.Dom.IHtmlDocument page, string password, string code) =>
        browser.Submit(page, "form[action$='/recovery-codes']", ("Renew.Password", password), ("Renew.AppCode", code));

    private static string Shared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
