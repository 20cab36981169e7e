using System.Globalization;
using TaxCounter.Data.Samples;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>A Pennsylvania return with a wrong line; and the credits of an imported office. Each in an office of its own.</summary>
public sealed class OtherOfficesTests(Premises premises)
{
    private const string Password = SampleUserAccounts.Password;

    [BrowserFact]
    public async Task A_Pennsylvania_monthly_return_with_swapped_digits_is_corrected_and_the_letter_explains_it()
    {
        using var office = Made("pennsylvania");
        await office.Start();
        var clerk = await SignIn(office, "clerk");
        var account = AccountNumber.Of("0671", 10).Digits;
        await clerk.Go("/accounts/" + account);
        var lastMonth = DateOnly.ParseExact(await clerk.Page.InputValueAsync("[name='asOf']"), "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(-1);
        await clerk.Go($"/returns/new?account={account}&tax=sales&period={lastMonth:yyyy-MM}&column=state");
        foreach (var (line, amount) in new[] { ("1/state", "61,200.00"), ("2/state", "48215.50"), ("3/state", "2829.93"), ("net/state", "2829.93"), ("remit", "2829.93") })
        {
            await clerk.Page.FillAsync($"[name='Form.Lines[{line}]']", amount);
        }

        await ReturnEntries.Check(clerk);
        var answer = await clerk.Read("#answer");
        Assert.Contains("First wrong line: 3/state", answer, StringComparison.Ordinal);
        Assert.Contains("48,215.50 × 6% = 2,892.93. The return says 2,829.93. Two digits look swapped.", answer, StringComparison.Ordinal);
        Assert.Contains("−63.00", answer, StringComparison.Ordinal);
        Assert.Equal("2829.93", await clerk.Page.InputValueAsync("[name='Form.Lines[3/state]']")); // what the taxpayer wrote stays

        await ReturnEntries.Post(clerk);
        await clerk.Page.ClickAsync("main a[href^='/correspondence/letters/']");
        var letter = await clerk.Read(".paper");
        Assert.Contains("Line 3/state 2,829.93 2,892.93", letter, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_186_overpaid_obligations_of_an_imported_office_are_in_the_queue_with_a_cause_and_a_day()
    {
        using var office = Made("east-baton-rouge");
        var migrated = await office.Verb("migrate");
        Assert.True(migrated.Code == 0, migrated.Said + migrated.Complained);
        foreach (var kind in new[] { "accounts", "registrations", "charges", "payments" })
        {
            var done = await office.Verb("import", kind, Path.Combine(AppContext.BaseDirectory, "OffAccounts", kind + ".csv"), "--accept-unusual");
            Assert.True(done.Code == 0, done.Said + done.Complained);
        }

        await office.AddPerson("clerk", "clerk", Password);
        await office.Start();
        var clerk = await SignIn(office, "clerk");
        await clerk.Press("g");
        await clerk.Press("m", "/off-accounts");
        var head = await clerk.Read(".who .meta");
        Assert.Contains("186 credits $25,988.57", head, StringComparison.Ordinal);

        List<string[]> rows = [];
        for (var page = 1; rows.Count < 186 && page <= 8; page++)
        {
            await clerk.Go($"/off-accounts?page={page}");
            rows.AddRange(await clerk.Page.EvaluateAsync<string[][]>("() => [...document.querySelectorAll('main tbody tr')].map(r => [r.cells[1].innerText, r.cells[5].innerText, r.cells[8].innerText, r.querySelector('a[data-line]').getAttribute('href')])"));
        }

        Assert.Equal((186, 186), (rows.Count, rows.Select(r => r[3]).Distinct().Count()));
        Assert.All(rows, r => Assert.True(r[0].Length > 3 && DateOnly.TryParse(r[1].Split('\n')[0], CultureInfo.GetCultureInfo("en-US"), out _) && r[2].Length > 3, string.Join(" | ", r)));

        // Worked one after the other.
        await clerk.Go("/off-accounts");
        await clerk.Press("f", "/off-accounts/*");
        var first = clerk.Page.Url;
        await clerk.Press("n", "/off-accounts/*");
        Assert.NotEqual(first, clerk.Page.Url);
    }

    private static ServedOffice Made(string jurisdiction)
    {
        var office = new ServedOffice();
        office.Settings["Office:Jurisdiction"] = jurisdiction;
        return office;
    }

    private async Task<Window> SignIn(ServedOffice office, string userName)
    {
        var context = await premises.NewContext(new() { BaseURL = office.Address.ToString().TrimEnd('/'), ViewportSize = new() { Width = 1366, Height = 768 } });
        var window = new Window(await context.NewPageAsync());
        await window.Go("/sign-in");
        await window.Type(userName);
        await window.Press("Tab");
        await window.Type(Password);
        await window.Press("Enter", "/");
        return window;
    }
}
