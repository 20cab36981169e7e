using System.Globalization;
using TaxCounter.Data.Samples;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>
/// Makes things that wait for a second person, by sending the forms of the pages where they begin: each kind is one method. What <c>supervisor</c> is to decide
/// is asked for by everybody else.
/// </summary>
internal sealed class PendingApprovals(Office office)
{
    private readonly Dictionary<string, CounterBrowser> _people = [];
    private readonly HashSet<string> _drawers = [];

    /// <summary>The clerk takes this much cash of an account and asks for the void.</summary>
    public async Task Void(string account, string amount)
    {
        var clerk = await Drawer("clerk", 1);
        var entered = await clerk.Submit(await clerk.Page("/cashiering/payments/new?account=" + account), "form[action='/cashiering/payments/check']", ("Form.Amount", amount));
        var paid = await clerk.Submit(await clerk.Page(Next(entered)), "form[action='/cashiering/payments']");
        var receipt = Next(paid).Split('?')[0];
        Next(await clerk.Submit(await clerk.Page(receipt + "/void"), "main form[action$='/void']", ("Form.Reason", $"Wrong account, {amount} goes elsewhere"), ("Form.By", "Queue")));
    }

    /// <summary>Somebody counts their drawer of 200.00: it agrees, or a twenty is missing, too little for a written report.</summary>
    public async Task CountedDrawer(string userName, int number, bool agrees)
    {
        var keeper = await Drawer(userName, number);
        for (var count = 1; count <= (agrees ? 1 : 2); count++)
        {
            await Send(keeper, count == 1 ? "/cashiering/drawer" : "/cashiering/drawer/count", "/cashiering/drawer/count/start");
            var pieces = Enumerable.Range(0, 13).Select(i => ($"Form.Pieces[{i}]", agrees ? i == 0 ? "2" : "0" : i < 4 ? "1" : "0")); // 200.00, or 100 + 50 + 20 + 10
            Next(await keeper.Submit(await keeper.Page("/cashiering/drawer/count"), "form[action='/cashiering/drawer/count']", [.. pieces, ("Form.Checks", "0"), ("Form.MoneyOrders", "0")]));
        }

        if (!agrees)
        {
            await Send(keeper, "/cashiering/drawer/count", "/cashiering/drawer/explain", ("Reason", "A bill is missing; the tray was looked through."));
        }
    }

    /// <summary>The second supervisor proposes a row of an amount or a number of days.</summary>
    public async Task Rule(string topic, string value, string says)
    {
        var proposer = await Person("supervisor2");
        var page = await proposer.Page("/rule-books/changes/new?topic=" + topic);
        var shown = await CounterBrowser.Read(await proposer.Submit(
            page, "form[action='/rule-books/changes/preview']", ("Form.FirstDay", "2190-01-01"), ($"Form.Values[{value}]", says), ("Form.Says", "Ordinance 1"), ("Form.Certainty", "verified"), ("Form.Reason", "The council decided it.")));
        Next(await proposer.Submit(shown, "form[action='/rule-books/changes']"));
    }

    /// <summary>The administrator lets somebody in as supervisor.</summary>
    public async Task Role(string userName)
    {
        var admin = await Person("admin");
        var made = await admin.Submit(
            await admin.Page("/staff/new"), "main form", ("UserName", userName), ("DisplayName", "Name of " + userName), ("Person", "E-" + userName), ("NewRole", "Supervisor"), ("Reason", "Takes over the evening window."));
        Assert.NotNull((await CounterBrowser.Read(made)).QuerySelector("[data-one-time-code]"));
    }

    /// <summary>The second supervisor names a colleague for a week that begins in so many weeks.</summary>
    public async Task Delegation(string colleague, int weeks)
    {
        var giver = await Person("supervisor2");
        var page = await giver.Page("/staff/delegations");
        var holder = page.QuerySelectorAll("#Form_Holder option").First(o => o.TextContent.StartsWith(colleague, StringComparison.Ordinal)).GetAttribute("value")!;
        var first = DateTime.UtcNow.AddDays(7 * weeks);
        Next(await giver.Submit(page, "form[action='/staff/delegations']",
            ("Form.Holder", holder), ("Form.FirstDay", Day(first)), ("Form.LastDay", Day(first.AddDays(6))), ("Form.Reason", "Training in Shreveport"), ("Form.Password", SampleUserAccounts.Password)));
    }

    /// <summary>The clerk hands in a request for one period with penalty, the oldest being 0, and recommends all of it.</summary>
    public async Task Waiver(string account, int period)
    {
        var clerk = await Person("clerk");
        var handedIn = await clerk.SubmitTo(
            await clerk.Page("/penalty-waivers/new?account=" + account), "#request", "/penalty-waivers/submit",
            ("Form.AskerName", "M. Hebert"), ("Form.Channel", "Phone"), ("Form.ReasonCode", "illness-or-death"), ("Form.Answers[who]", "The owner, who files"), ("Form.Answers[from]", "2026-07-10"),
            ("Form.Statement", "I was in the hospital."), ($"Form.Periods[{period}].Ticked", "true"));
        var recommend = Next(handedIn) + "/recommend";
        Next(await clerk.Submit(await clerk.Page(recommend), $"form[action='{recommend}']", ("Form.Outcome", "ApproveAll"), ("Form.Rationale", "The days of the hospital cover the due date.")));
    }

    private async Task<CounterBrowser> Drawer(string userName, int number)
    {
        var keeper = await Person(userName);
        if (_drawers.Add(userName))
        {
            await Send(keeper, "/cashiering/drawer", "/cashiering/drawer/open", ("Form.Number", number.ToString(CultureInfo.InvariantCulture)), ("Form.StartingCash", "200.00"));
        }

        return keeper;
    }

    private async Task<CounterBrowser> Person(string userName)
    {
        if (!_people.TryGetValue(userName, out var browser))
        {
            browser = new CounterBrowser(office.Client());
            Next(await browser.SignIn(userName, SampleUserAccounts.Password));
            _people[userName] = browser;
        }

        return browser;
    }

    private static async Task Send(CounterBrowser browser, string page, string form, params (string Name, string Value)[] fields) =>
        Next(await browser.Submit(await browser.Page(page), $"form[action='{form}']", fields));

    /// <summary>Where a form that was taken leads; a refused one is a fault of the test.</summary>
    private static string Next(HttpResponseMessage answer) => answer.Headers.Location?.OriginalString
        ?? throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri?.AbsolutePath} was refused: {(int)answer.StatusCode}");

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
