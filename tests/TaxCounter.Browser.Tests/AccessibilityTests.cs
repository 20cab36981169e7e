using TaxCounter.Data.Samples;
using TaxCounter.Domain.Duties;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>Every page that must first be filled by work, at the moment it is full of what it is for, keeps to WCAG 2.2 AA and fits its screen; the others: <see cref="PageTests"/>, <see cref="ScreenWidthTests"/>.</summary>
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
        await Locking(clerk);
        Assert.True(_looked > 30, $"Only {_looked} pages were looked at.");
        Assert.True(_wrong.Count == 0, string.Join(Environment.NewLine, _wrong));
    }

    public static TheoryData<string> Duties() => [.. Duty.PartsIn<DutyLooks>(typeof(DutyLooks).Assembly).Select(d => d.GetType().Name)];

    [BrowserTheory]
    [MemberData(nameof(Duties))]
    public async Task No_page_of_a_duty_breaks_a_rule_of_accessibility(string duty)
    {
        await Duty.PartsIn<DutyLooks>(typeof(DutyLooks).Assembly).Single(d => d.GetType().Name == duty).Look(this);

        Assert.True(_looked > 0, $"{duty} looked at nothing.");
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
        await clerk.Go("/");
        await clerk.Page.FillAsync("#find-here", "smith");
        await clerk.Press("Enter", "/search");
        await See(clerk, "search results");
        await clerk.Go($"/accounts/{Office.OwesFourPeriods}/owed");
        await clerk.Press("s");
        await clerk.Until(".usa-alert--success", "Saved as Q-");
        await See(clerk, "quote, saved");
        await Look(clerk, "/accounts/" + Office.OwesFourPeriods);
        await Look(clerk, $"/accounts/{Office.OwesFourPeriods}/status");
        await clerk.Press("?");
        await See(clerk, "keys");
    }

    private async Task Paying(Window clerk)
    {
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

    private async Task Locking(Window clerk)
    {
        await clerk.Go("/accounts/" + Office.PaidUp);
        await clerk.Press("Alt+l");
        await clerk.Page.Locator("#locked[open]").WaitForAsync();
        await See(clerk, "locked over a page");
        await Look(clerk, "/");
    }

    /// <summary>Somebody of the office, signed in.</summary>
    public Task<Window> SignIn(string userName) => office.SignIn(userName);

    /// <summary>A browser where nobody is signed in.</summary>
    public Task<Window> Open() => office.Open();

    /// <summary>Opens a page and looks at it.</summary>
    public async Task Look(Window window, string path)
    {
        await window.Go(path);
        await See(window, path);
    }

    /// <summary>Opens a list and looks at what its first line leads to; the address of it.</summary>
    public async Task<string> LookAtFirst(Window window, string list)
    {
        await window.Go(list);
        var path = (await window.Page.Locator("main td a[data-line]").First.GetAttributeAsync("href"))!;
        await Look(window, path);
        return path;
    }

    /// <summary>Looks at what is shown.</summary>
    public async Task See(Window window, string page)
    {
        _looked++;
        _wrong.AddRange((await window.Violations()).Select(v => $"{page}: {v}"));
        _wrong.AddRange((await window.Unfit()).Select(w => $"{page}: {w}"));
        _wrong.AddRange((await window.Unsaid()).Select(w => $"{page} does not say what this is: {w}"));
    }
}
