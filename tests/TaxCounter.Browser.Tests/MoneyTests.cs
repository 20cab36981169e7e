using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Money in a hurry, on the keyboard: a mailed check that counts from its postmark, cash that does not, an amount with a zero too many, and an empty count.</summary>
public sealed class MoneyTests(Office office) : IClassFixture<Office>
{
    [BrowserFact]
    public async Task A_mailed_check_counts_from_its_postmark_once_a_supervisor_approves_it_at_the_window()
    {
        var clerk = await WithDrawer("clerk", "3");
        await Form(clerk, Office.OwesMost);
        var today = await clerk.Page.InputValueAsync("#Form_EffectiveOn");
        var postmark = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture).AddDays(-50).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await Answered(clerk, () => clerk.Page.FillAsync("#Form_EffectiveOn", postmark));
        await clerk.Until("[data-counts-from-today]", "Cash and cards count from today.");
        Assert.Equal([], await clerk.Violations());

        await clerk.Press("Alt+2");
        await clerk.Until("#pay", "Check amount");
        await clerk.Until("#what", "are not charged because it counts from");
        await clerk.Type((await clerk.Amount("#to-pay")).Plain());
        await clerk.Press("Enter");
        await clerk.Type("065400137");
        await clerk.Press("Enter");
        await clerk.Type("2291");
        await clerk.Page.FocusAsync("#Form_Amount");
        await clerk.Press("End");
        await Answered(clerk, async () =>
        {
            await clerk.Press("Backspace"); // its answer comes after the proof and the reason, and must not take them away
            await clerk.Page.CheckAsync("#proof-postmark", new() { Force = true });
            await clerk.Page.FillAsync("[name='Form.Reason']", "Postmarked in Baton Rouge");
        });
        Assert.Equal("Postmarked in Baton Rouge", await clerk.Page.InputValueAsync("[name='Form.Reason']"));
        Assert.True(await clerk.Page.IsCheckedAsync("#proof-postmark"));
        Assert.Equal([], await clerk.Violations());
        await clerk.Press("Enter", "/cashiering/payments/confirm");

        await clerk.Until("[data-who-may]", "can approve this.");
        Assert.Equal("Form_Approver", await clerk.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal([], await clerk.Violations());
        await clerk.Type("clerk");
        await clerk.Press("Enter");
        await clerk.Type(SampleUserAccounts.Password);
        await clerk.Press("Enter");
        await clerk.Until("[data-needs-approval]", "Ask a supervisor.");
        Assert.Equal([], await clerk.Violations());
        await clerk.Page.FillAsync("#Form_Approver", "supervisor");
        await clerk.Page.FillAsync("#Form_ApproverPassword", SampleUserAccounts.Password);
        await clerk.Press("Enter", "/cashiering/receipts/*");
        Assert.Contains("Penalty not charged", await clerk.Read(".paper"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task An_amount_with_zeros_too_many_is_asked_about_and_its_change_is_not_green()
    {
        var clerk = await WithDrawer("clerk2", "4");
        await Form(clerk, Office.OwesOnePeriod);
        await clerk.Type("900000");
        await clerk.Press("Enter");
        await clerk.Until("main", "Is that right?");
        await clerk.Until("#figures .change-short", "Change, if the amount is right");
        Assert.Equal([], await clerk.Violations());
        Assert.Equal("900000", await clerk.Page.InputValueAsync("#Form_Amount"));
    }

    [BrowserFact]
    public async Task Sixteen_enters_ask_whether_the_drawer_is_empty()
    {
        var supervisor = await WithDrawer("supervisor", "5");
        await supervisor.Go("/cashiering/drawer");
        await supervisor.Press("b", "/cashiering/drawer/count");
        for (var i = 0; i < 16; i++)
        {
            await supervisor.Press("Enter");
        }

        await supervisor.Until("main", "You counted nothing. Is the drawer empty?");
        Assert.Equal([], await supervisor.Violations());
        await supervisor.Page.CheckAsync("#Form_IsEmpty", new() { Force = true });
        await supervisor.Page.ClickAsync("#seal");
        await supervisor.Until("h1", "does not balance");
    }

    private static async Task Form(Window clerk, string account)
    {
        await clerk.Find(account, "/accounts/" + account);
        await clerk.Press("p", "/cashiering/payments/new");
    }

    private static Task<IResponse> Answered(Window clerk, Func<Task> type) => clerk.Page.RunAndWaitForResponseAsync(type, answer => answer.Url.EndsWith("/preview", StringComparison.Ordinal));

    private async Task<Window> WithDrawer(string userName, string number)
    {
        var clerk = await office.SignIn(userName);
        await clerk.Go("/cashiering/drawer");
        await clerk.Type(number);
        await clerk.Press("Enter");
        await clerk.Type("200.00");
        await clerk.Press("Enter", "/");
        await clerk.Page.Locator("#find-here").BlurAsync();
        return clerk;
    }
}
