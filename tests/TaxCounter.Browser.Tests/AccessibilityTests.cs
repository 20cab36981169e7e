using TaxCounter.Data.Samples;
using TaxCounter.Domain.Duties;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Every page, at the moment it is full of what it is for, keeps to WCAG 2.2 AA.</summary>
public sealed class AccessibilityTests(Office office) : IClassFixture<Office>
{
    private readonly List<string> _wrong = [];
    private int _looked;

    [BrowserFact]
    public async Task No_page_of_a_day_breaks_a_rule_of_accessibility()
    {
        await SigningIn();
        var clerk = await office.SignIn("clerk");
        var supervisor = await office.SignIn("supervisor");
        await Looking(clerk);
        await Paying(clerk);
        await Voiding(clerk, supervisor);
        await Counting(clerk);
        await Accepting(supervisor);
        var second = await office.SignIn("supervisor2");
        await Banking(supervisor, second);
        await Ruling(supervisor, second);
        await Delegating(second, supervisor);
        await Locking(clerk);
        await Others();
        foreach (var duty in Duty.PartsIn<DutyLooks>(typeof(DutyLooks).Assembly))
        {
            await duty.Look(this);
        }

        Assert.True(_looked > 40, $"Only {_looked} pages were looked at.");
        Assert.True(_wrong.Count == 0, string.Join(Environment.NewLine, _wrong));
    }

    private async Task SigningIn()
    {
        var nobody = await office.Open();
        await Look(nobody, "/sign-in");
        await nobody.Type("clerk");
        await nobody.Press("Tab");
        await nobody.Type("not the password");
        await nobody.Press("Enter");
        await nobody.Page.Locator("main .usa-alert--error, main .usa-error-message").First.WaitForAsync();
        await See(nobody, "sign-in, refused");
    }

    private async Task Looking(Window clerk)
    {
        await Look(clerk, "/cashiering/drawer");
        await Look(clerk, "/");
        await clerk.Page.FillAsync("#find-here", "smith");
        await clerk.Press("Enter", "/search");
        await See(clerk, "search results");
        await Look(clerk, "/search");
        foreach (var account in new[] { Office.OwesFourPeriods, Office.CertifiedFundsOnly, Office.PaidUp })
        {
            await Look(clerk, "/accounts/" + account);
        }

        foreach (var tab in new[] { "receipts", "registrations", "alerts", "letters" })
        {
            await Look(clerk, $"/accounts/{Office.CertifiedFundsOnly}?tab={tab}&paid=true&steps=true");
        }

        foreach (var account in new[] { Office.OwesFourPeriods, Office.PaidUp })
        {
            await Look(clerk, $"/accounts/{account}/owed");
            await Look(clerk, $"/accounts/{account}/owed?language=es&asOf=2027-12-31");
        }

        await clerk.Go($"/accounts/{Office.OwesFourPeriods}/owed");
        await clerk.Press("s");
        await clerk.Until(".usa-alert--success", "Saved as Q-");
        await See(clerk, "quote, saved");
        await Look(clerk, "/accounts/" + Office.OwesFourPeriods);
        await Look(clerk, "/calculators/balance");
        await Look(clerk, "/calculators/balance?tax=sales&due=2026-09-21&amount=911.20&payment=2026-10-21%3D411.20&as-of=2026-11-20");
        await Look(clerk, "/calculators/license-fee?class=retail&gross=12,5&year=2026");
        await Look(clerk, "/collections/overdue");
        await clerk.Press("?");
        await See(clerk, "keys");
        await Look(clerk, "/nowhere");
        await Look(clerk, "/supervisor/approvals");
    }

    private async Task Paying(Window clerk)
    {
        await Look(clerk, "/cashiering/payments/new?account=" + Office.CertifiedFundsOnly);
        await clerk.Go("/cashiering/drawer");
        await clerk.Type("3");
        await clerk.Press("Enter");
        await clerk.Type("200.00");
        await clerk.Press("Enter", "/");
        await Look(clerk, "/cashiering/drawer");
        await Look(clerk, "/cashiering/payments/new?account=" + Office.OwesFourPeriods);
        await clerk.Type("-1");
        await clerk.Press("Enter");
        await clerk.Page.Locator("[aria-invalid=true], main .usa-alert--error").First.WaitForAsync();
        await See(clerk, "payment, refused");
        for (var kind = 1; kind <= 4; kind++)
        {
            await clerk.Press($"Alt+{kind}");
            await clerk.Page.Locator($".kinds label.on [data-key='{kind}']").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
            await See(clerk, $"payment of kind {kind}");
        }

        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesOnePeriod);
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await See(clerk, "confirm");
        await clerk.Press("Enter", "/cashiering/receipts/*");
        await See(clerk, "receipt");
        await Look(clerk, new Uri(clerk.Page.Url).AbsolutePath + "?paper=letter");
    }

    private async Task Voiding(Window clerk, Window supervisor)
    {
        var receipt = new Uri(clerk.Page.Url).AbsolutePath;
        await Look(clerk, receipt + "/void");
        await clerk.Type("Wrong account");
        await clerk.Press("Tab");
        await clerk.Press("ArrowDown");
        await clerk.Press("Enter");
        await clerk.Until("h1", "pending");
        await See(clerk, "receipt, void pending");
        await Look(supervisor, "/supervisor/approvals");
        await supervisor.Go("/supervisor/approvals?kind=void");
        await supervisor.Press("j");
        await supervisor.Press("Enter", "/supervisor/voids/*");
        await See(supervisor, "void decision");
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until(".usa-alert--success", "is voided");
        await See(supervisor, "nothing of the filter waits");
        await Look(clerk, receipt + "/void/slip");
        await Look(clerk, receipt);
        await Look(clerk, "/cashiering/numbers");
        await Look(supervisor, "/supervisor/drawers");
        await supervisor.Press("j");
        await supervisor.Press("Enter", "/supervisor/drawers/*");
        await See(supervisor, "drawer at work");
    }

    private async Task Counting(Window clerk)
    {
        await clerk.Go("/cashiering/payments/new?account=" + Office.OwesOneToo);
        await clerk.Type("100");
        await clerk.Press("Enter", "/cashiering/payments/confirm");
        await clerk.Press("Enter", "/cashiering/receipts/*");
        await clerk.Go("/cashiering/drawer");
        await clerk.Press("x", "/cashiering/drawers/*");
        await See(clerk, "X report");
        await clerk.Go("/cashiering/drawer");
        await clerk.Press("b", "/cashiering/drawer/count");
        for (var count = 1; count <= 2; count++)
        {
            await See(clerk, $"count {count}");
            await clerk.Count([2, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            await clerk.Press("Enter");
            await clerk.Until("h1", "does not balance");
            await See(clerk, $"counted {count}");
            if (count == 1)
            {
                await clerk.Press("Enter", "/cashiering/drawer/count");
                await clerk.Until(".meta", "second count of two");
            }
        }

        await clerk.Type("One five dollar bill is missing.");
        await clerk.Press("Tab");
        await clerk.Press("Enter");
        await clerk.Until(".usa-alert--success", "Your reason is saved.");
        await clerk.Press("z", "/cashiering/drawers/*");
        await See(clerk, "Z report");
    }

    private async Task Accepting(Window supervisor)
    {
        await supervisor.Go("/supervisor/approvals?kind=drawer");
        await supervisor.Press("j");
        await supervisor.Press("Enter", "/supervisor/drawers/*");
        await See(supervisor, "drawer to accept");
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until(".usa-alert--success", "Drawer 3");
    }

    private async Task Banking(Window sealer, Window verifier)
    {
        await Look(sealer, "/deposits");
        await Look(sealer, "/deposits/prepare");
        await sealer.Press("Enter", "/deposits/D*");
        var deposit = new Uri(sealer.Page.Url).AbsolutePath;
        await See(sealer, "deposit being prepared");
        await sealer.Count([0, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        await sealer.Type("B-1");
        await sealer.Press("Enter");
        await sealer.Press("Enter");
        await sealer.Until(".usa-alert--success", "The bag is sealed");
        await Look(sealer, deposit);
        await Look(sealer, deposit + "/print");
        await Look(verifier, deposit);
        await Look(verifier, "/deposits");
        await Look(verifier, "/cashiering/days");
        await verifier.Page.FocusAsync("main a[href^='/cashiering/days/']");
        await verifier.Press("Enter", "/cashiering/days/*");
        await See(verifier, "daily cash activity");
    }

    private async Task Ruling(Window proposer, Window decider)
    {
        await Look(proposer, "/correspondence/templates");
        await Look(proposer, "/correspondence/templates/waiver-approved-in-part/es");
        await Look(proposer, "/rule-books");
        await Look(proposer, "/rule-books?q=unicorn");
        await Look(proposer, "/rule-books/topics/late-rules/sales/interest/in-force");
        await Look(proposer, "/rule-books/changes/new?topic=tax-types/sales/shares/1701");
        await proposer.Press("Enter");
        await proposer.Until("main .usa-alert--error", "Correct");
        await See(proposer, "row, refused");
        await Look(proposer, "/rule-books/changes/new?topic=counter/drawer-cash-limit");
        await proposer.Page.FillAsync("[name='Form.FirstDay']", "2190-01-01");
        await proposer.Page.FillAsync("[name='Form.Values[amount]']", "3000.00");
        await proposer.Page.FillAsync("[name='Form.Says']", "Ordinance 1");
        await proposer.Page.SelectOptionAsync("[name='Form.Certainty']", "verified");
        await proposer.Page.FillAsync("[name='Form.Reason']", "The council raised it.");
        await proposer.Page.FocusAsync("[name='Form.Says']");
        await proposer.Press("Enter");
        await proposer.Until("#propose h2", "Propose the change");
        await See(proposer, "what a row changes");
        await proposer.Press("Enter");
        await proposer.Until(".usa-alert--success", "Proposed.");
        await See(proposer, "change, proposed");
        await Look(decider, "/supervisor/approvals?kind=rule");
        await decider.Press("j");
        await decider.Press("Enter", "/supervisor/rule-changes/*");
        await See(decider, "change to decide");
        await decider.Type(SampleUserAccounts.Password);
        await decider.Press("Enter");
        await decider.Until(".usa-alert--success", "Approved: Drawer cash limit");
        await Look(decider, "/rule-books/changes");
        await Look(decider, "/rule-books/topics/counter/drawer-cash-limit");
    }

    private async Task Delegating(Window giver, Window third)
    {
        await Look(giver, "/staff/delegations");
        await giver.Page.Locator("main aside button").ClickAsync();
        await giver.Page.Locator("[aria-invalid=true]").First.WaitForAsync();
        await See(giver, "delegation, refused");
        await giver.Page.SelectOptionAsync("#Form_Holder", new Microsoft.Playwright.SelectOptionValue { Label = "M. Washington, clerk" });
        await giver.Page.FillAsync("#Form_LastDay", await giver.Page.InputValueAsync("#Form_FirstDay"));
        await giver.Page.FillAsync("#Form_Reason", "Training in Shreveport");
        await giver.Page.FillAsync("#Form_Password", SampleUserAccounts.Password);
        await giver.Press("Enter");
        await giver.Until(".usa-alert--success", "is named");
        await See(giver, "delegation, asked");
        await Look(third, "/supervisor/approvals");
        await Look(third, "/supervisor/approvals?kind=void");
        await Look(third, "/supervisor/approvals?days=soon&from=5&to=4");
        await third.Go("/supervisor/approvals?kind=delegation");
        await third.Press("j");
        await third.Press("Enter", "/staff/delegations/*");
        await See(third, "delegation to confirm");
        await third.Type(SampleUserAccounts.Password);
        await third.Press("Enter");
        await third.Until(".usa-alert--success", "M. Washington decides for");
        var holder = await office.SignIn("clerk2");
        await Look(holder, "/supervisor/approvals");
        await Look(holder, "/staff/delegations");
        await holder.Page.Locator(".bar a.chip", new() { HasText = "deciding for" }).ClickAsync();
        await holder.Until("h1", "in force");
        await See(holder, "delegation that holds");
    }

    private async Task Locking(Window clerk)
    {
        await clerk.Go("/accounts/" + Office.PaidUp);
        await clerk.Press("Alt+l");
        await clerk.Page.Locator("#locked[open]").WaitForAsync();
        await See(clerk, "locked over a page");
        await Look(clerk, "/");
    }

    private async Task Others()
    {
        var auditor = await office.SignIn("auditor");
        await Look(auditor, "/");
        await Look(auditor, "/accounts/" + Office.CertifiedFundsOnly);
        await Look(auditor, "/audit?account=" + Office.CertifiedFundsOnly);
        await Look(auditor, "/audit?account=1");
        var administrator = await office.SignIn("admin");
        await Look(administrator, "/");
        await Look(administrator, "/staff/new");
        await administrator.Page.Locator("main form button").ClickAsync();
        await administrator.Page.Locator("[aria-invalid=true]").First.WaitForAsync();
        await See(administrator, "somebody new, refused");
        foreach (var (field, typed) in new[] { ("DisplayName", "L. Comeaux"), ("UserName", "lcomeaux"), ("Person", "E-778"), ("Reason", "Takes over the evening window.") })
        {
            await administrator.Page.FillAsync("#" + field, typed);
        }

        await administrator.Page.SelectOptionAsync("#NewRole", "Supervisor");
        await administrator.Page.Locator("main form button").ClickAsync();
        await administrator.Page.Locator("[data-one-time-code]").WaitForAsync();
        await See(administrator, "one-time code");
        await administrator.Press("Enter");
        await administrator.Page.Locator("form[action$='/reset']").WaitForAsync();
        await See(administrator, "somebody who waits");
        await Look(administrator, "/staff");
        await Look(administrator, "/staff/role-grants");
        await administrator.Press("j");
        await administrator.Press("Enter", "/staff/role-grants/*");
        await See(administrator, "a role to confirm");
    }

    /// <summary>Somebody of the office, signed in.</summary>
    public Task<Window> SignIn(string userName) => office.SignIn(userName);

    /// <summary>Opens a page and looks at it.</summary>
    public async Task Look(Window window, string path)
    {
        await window.Go(path);
        await See(window, path);
    }

    /// <summary>Looks at what is shown.</summary>
    public async Task See(Window window, string page)
    {
        _looked++;
        _wrong.AddRange((await window.Violations()).Select(v => $"{page}: {v}"));
    }
}
