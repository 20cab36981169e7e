using System.Text;
using Microsoft.Playwright;
using TaxCounter.Data.Samples;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>
/// One request to waive penalty, as it goes: three periods asked for by phone, one of them paid already; a letter for what is missing, the answer with its paper,
/// a recommendation, a partial approval, the letter of the decision, the credit, and the auditor who reads the whole story.
/// </summary>
public sealed class PenaltyWaiverTests(Office office) : IClassFixture<Office>
{
    private static readonly byte[] _letterOfTheHospital = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    private readonly List<string> _wrong = [];
    private string _case = "";

    [BrowserFact]
    public async Task A_request_by_phone_goes_through_letter_answer_recommendation_and_decision_and_its_story_can_be_told()
    {
        var clerk = await office.SignIn("clerk");
        await PaysTheOldestPeriod(clerk);
        await Asks(clerk);
        await LacksSomething(clerk);
        await Answers(clerk);
        var granted = await Recommends(clerk);
        await Decides(await office.SignIn("supervisor"), granted);
        await IsToldInALetter(clerk, granted);
        await CanBeTold(await office.SignIn("auditor"));

        Assert.Empty(clerk.Broken);
        Assert.True(_wrong.Count == 0, string.Join(Environment.NewLine, _wrong));
    }

    private static async Task PaysTheOldestPeriod(Window clerk)
    {
        await clerk.Go("/cashiering/drawer");
        await clerk.Type("3");
        await clerk.Press("Enter");
        await clerk.Type("200.00");
        await clerk.Press("Enter", "/");
        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesFourPeriods);
        await clerk.Type((await clerk.Amount("#what tbody tr:first-child td:nth-child(4)")).Plain());
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await clerk.Press("Enter", "/cashiering/receipts/*");
    }

    private async Task Asks(Window clerk)
    {
        await clerk.Go("/accounts/" + Office.OwesFourPeriods);
        await clerk.Press("v", "/penalty-waivers/new");
        await See(clerk, "request");
        await clerk.Type("M. Hebert");
        await clerk.Page.SelectOptionAsync("#Form_Channel", "Phone");
        await clerk.Press("o");
        await clerk.Page.SelectOptionAsync("#Form_ReasonCode", "illness-or-death");
        await clerk.Page.FillAsync("#answer-who", "The owner, who files alone");
        await clerk.Page.FillAsync("#answer-from", "2026-07-30");
        await clerk.Page.FillAsync("#Form_Statement", "I was in the hospital and nobody else can sign in.");
        await clerk.Press("Escape");
        await clerk.Type("123");
        await clerk.Page.Locator("#tick-2:checked").WaitForAsync();
        await clerk.Page.CheckAsync("#Form_InterestToo");
        await clerk.Press("s");
        await clerk.Until("#Form_InterestToo-wrong", "“shall not be waived or remitted”. R.S. 47:337.69(A).");
        await See(clerk, "request, interest refused");

        await clerk.Page.UncheckAsync("#Form_InterestToo");
        await clerk.Press("s", "/penalty-waivers/W-*");
        await clerk.Until("h1 .usa-tag", "requested");
        _case = new Uri(clerk.Page.Url).AbsolutePath;
        await See(clerk, "case, requested");
    }

    private async Task LacksSomething(Window clerk)
    {
        await clerk.Press("m", _case + "/ask-for-more");
        await See(clerk, "asking for more");
        await clerk.Type("The letter of the hospital with the days.");
        await clerk.Press("Escape");
        await clerk.Press("s", _case);
        await clerk.Until(".usa-alert--warning", "The customer has until");
        await See(clerk, "case, waits");
        await clerk.Press("t", "/correspondence/letters/*");
        await clerk.Until("article", "The letter of the hospital with the days.");
        await See(clerk, "letter of what is missing");
    }

    private async Task Answers(Window clerk)
    {
        await clerk.Go(_case);
        await clerk.Page.SetInputFilesAsync("#File", new FilePayload { Name = "hospital.pdf", MimeType = "application/pdf", Buffer = _letterOfTheHospital });
        await clerk.Page.FillAsync("#Shows", "In the hospital from July 30 to September 2");
        await clerk.Press("Enter");
        await clerk.Until(".usa-alert--success", "is saved with");
        await clerk.Press("n", _case + "/answer");
        await clerk.Type("The letter came by fax.");
        await clerk.Press("Escape");
        await clerk.Press("s", _case);
        await clerk.Until("h1 .usa-tag", "requested");
        await See(clerk, "case, answered");
    }

    private async Task<Money> Recommends(Window clerk)
    {
        await clerk.Press("r", _case + "/recommend");
        await clerk.Press("p");
        await clerk.Page.FillAsync("#part-0", "all");
        await clerk.Page.FillAsync("#part-1", "50%");
        await clerk.Page.FillAsync("#Form_Rationale", "July falls inside the days of the hospital; August was due after them.");
        await See(clerk, "recommendation");
        await clerk.Press("Escape");
        await clerk.Press("s", _case);
        await clerk.Until("h1 .usa-tag", "recommended: approve part");
        return await clerk.Amount(".figures tfoot td:nth-child(6)");
    }

    private async Task Decides(Window supervisor, Money granted)
    {
        await supervisor.Go("/supervisor/approvals");
        await supervisor.Page.Locator("[data-line]", new() { HasText = _case.Split('/')[^1] }).ClickAsync();
        await supervisor.Page.WaitForURLAsync("**/supervisor/penalty-waivers/*");
        await See(supervisor, "packet");
        var paper = await supervisor.Page.APIRequest.GetAsync(office.Address + _case + "/evidence/1");
        Assert.Equal((200, "application/pdf"), (paper.Status, paper.Headers["content-type"]));
        await supervisor.Press("a"); // the cursor goes on into the reason
        await supervisor.Type("The letter of the hospital covers July and half of August.");
        await supervisor.Press("Tab");
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until(".usa-alert--success", $"approved in part: {granted.InDollars()} waived");
    }

    private async Task IsToldInALetter(Window clerk, Money granted)
    {
        await clerk.Go(_case);
        await clerk.Until("h1 .usa-tag", "approved in part");
        await See(clerk, "case, decided");
        await clerk.Press("t", "/correspondence/letters/*");
        await clerk.Until("article", "The letter of the hospital covers July and half of August.");
        await clerk.Until("article", granted.ToString());
        await See(clerk, "letter of the decision");
        await clerk.Go("/accounts/" + Office.OwesFourPeriods);
        Assert.True((await clerk.Amount(".total .credit")).IsPositive);
    }

    private async Task CanBeTold(Window auditor)
    {
        await auditor.Go(_case);
        await auditor.Press("a", "/audit");
        await auditor.Page.Locator("table.trail tbody tr").First.WaitForAsync();
        var told = await auditor.Page.Locator("table.trail tbody tr td:nth-child(4)").AllInnerTextsAsync();
        string[] story =
        [
            "started a request to waive penalty", "submitted a request to waive penalty", "requested information from the customer", "added a supporting document", "noted the customer's answer",
            "recommended a decision on a waiver", "opened a waiver to decide", "decided on a waiver",
        ];
        Assert.Equal(story, told.Reverse().Where(story.Contains));
        await See(auditor, "audit trail of the case");
    }

    private async Task See(Window window, string what)
    {
        _wrong.AddRange((await window.Violations()).Select(v => $"{what}: {v}"));
        var width = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > 1366)
        {
            _wrong.Add($"{what}: {width} wide");
        }
    }
}
