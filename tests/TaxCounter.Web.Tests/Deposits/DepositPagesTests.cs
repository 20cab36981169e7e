using System.Net;
using AngleSharp.Dom;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Deposits;

/// <summary>Deposits and business days over HTTP, from the accepted drawer to the bank's answer and the closed day.</summary>
public sealed class DepositPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private WorkingDay _day = null!;
    private StaffMember _clerk = null!;

    public async ValueTask InitializeAsync()
    {
        _day = new WorkingDay(_office.Services, _office.Clock);
        _clerk = await Member("clerk");
        var drawer = await _day.Opens(_clerk, 3);
        await _day.Takes(_clerk, await _day.Owes("300.00", "=HYPERLINK(\"x\")"), WorkingDay.Cash("100.00"), _day.Check("200.00"));
        await _day.TurnsIn(_clerk, await Member("supervisor2"), drawer);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Money_goes_from_the_accepted_drawer_to_the_bank_and_the_day_closes()
    {
        var clerk = await _office.SignInAs("clerk");
        var (number, url) = await Prepared(clerk);
        var supervisor = await _office.SignInAs("supervisor");

        var swapped = await Seal(clerk, url, "300.00", "0");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, swapped.StatusCode);
        var again = await CounterBrowser.Read(swapped);
        Assert.Contains("The bag does not match the receipts", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", again.QuerySelector("[name='Seal.Pieces[0]']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await Seal(clerk, url, "100.00", "1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get(url + "/print")).StatusCode);

        var blind = await supervisor.Page(url);
        Assert.DoesNotContain("300.00", blind.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("BAG-9", blind.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(blind, "form[action$=verify]", Verified("300.01", CounterFactory.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Submit(blind, "form[action$=verify]", Verified("300.00", "something else entirely"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Submit(blind, "form[action$=verify]", Verified("300.00", CounterFactory.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Submit(await supervisor.Page(url), "form[action$=to-bank]")).StatusCode);
        var confirmed = await supervisor.Submit(await supervisor.Page(url), "form[action$=bank]:not([action$=to-bank])", ("Bank.Amount", "300.00"), ("Bank.On", "2026-09-15"), ("Bank.Reference", "V-77"));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Equal(DepositState.Confirmed, await State(number));

        var today = await supervisor.Page("/cashiering/days/2026-09-15");
        Assert.Empty(today.QuerySelectorAll(".usa-tag--error"));
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Submit(today, "form[action$=close]", ("Form.Password", CounterFactory.Password))).StatusCode);
        Assert.Contains("closed by Supervisor 1", (await supervisor.Page("/cashiering/days/2026-09-15")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Post("/cashiering/days/2026-09-15/close", ("FormToken", Token(today)), ("Form.Password", CounterFactory.Password))).StatusCode);
    }

    [Fact]
    public async Task A_supervisor_who_sealed_the_bag_cannot_verify_it_by_posting_the_form()
    {
        var supervisor = await _office.SignInAs("supervisor");
        var (number, url) = await Prepared(supervisor);
        await Seal(supervisor, url, "100.00", "1");

        var page = await supervisor.Page(url);
        Assert.Null(page.QuerySelector("form[action$=verify]"));
        var answer = await supervisor.Post(url + "/verify", [("FormToken", Token(page)), .. Verified("300.00", CounterFactory.Password), ("Verify.VerifiedByPerson", "E-202"), ("State", "Verified")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(DepositState.Sealed, await State(number));
    }

    [Fact]
    public async Task A_clerk_prepares_but_neither_verifies_nor_brings_away_and_an_auditor_only_reads()
    {
        var clerk = await _office.SignInAs("clerk");
        var (number, url) = await Prepared(clerk);
        var token = ("FormToken", Token(await clerk.Page(url)));
        foreach (var step in new[] { "verify", "to-bank", "bank" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Post($"{url}/{step}", token)).StatusCode);
        }

        var auditor = await _office.SignInAs("auditor");
        token = ("FormToken", Token(await auditor.Page(url)));
        foreach (var step in new[] { "seal", "unseal", "take-out", "verify", "to-bank", "bank" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Post($"{url}/{step}", token)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _office.SignInAs("admin")).Get("/deposits")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.Get("/deposits/D-2026-000099-9")).StatusCode);
        Assert.Equal(DepositState.Preparing, await State(number));
    }

    [Fact]
    public async Task Steps_out_of_order_are_refused()
    {
        var supervisor = await _office.SignInAs("supervisor");
        var (number, url) = await Prepared(supervisor);
        var token = ("FormToken", Token(await supervisor.Page(url)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.Post(url + "/to-bank", token)).StatusCode);
        var bank = await supervisor.Post(url + "/bank", token, ("Bank.Amount", "300.00"), ("Bank.On", "2026-09-15"), ("Bank.Reference", "V-77"), ("Bank.Reason", "x"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bank.StatusCode);
        Assert.Equal(DepositState.Preparing, await State(number));
    }

    [Fact]
    public async Task The_slip_names_bag_cash_by_piece_each_check_and_the_total()
    {
        var clerk = await _office.SignInAs("clerk");
        var (number, url) = await Prepared(clerk);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.Get(url + "/print")).StatusCode);
        await Seal(clerk, url, "100.00", "1");

        var slip = (await clerk.Page(url + "/print")).QuerySelector("article.slip")!;
        Assert.Contains(number, slip.TextContent, StringComparison.Ordinal);
        Assert.Contains("BAG-9", slip.TextContent, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK(\"x\")", slip.TextContent, StringComparison.Ordinal);
        Assert.Contains("$300.00", slip.TextContent, StringComparison.Ordinal);
        Assert.NotNull(slip.QuerySelector("svg"));
    }

    [Fact]
    public async Task A_day_with_unsealed_money_is_not_closed_and_says_what_is_left()
    {
        var supervisor = await _office.SignInAs("supervisor");
        var page = await supervisor.Page("/cashiering/days/2026-09-15");
        var answer = await supervisor.Submit(page, "form[action$=close]", ("Form.Password", CounterFactory.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("The money from drawer 3 is not in a sealed deposit.", (await CounterBrowser.Read(answer)).QuerySelector("[data-refusal]")!.TextContent, StringComparison.Ordinal);
        var auditor = await _office.SignInAs("auditor");
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Post("/cashiering/days/2026-09-15/close", ("FormToken", Token(await auditor.Page("/cashiering/days/2026-09-15"))))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.Get("/cashiering/days/yesterday")).StatusCode);
    }

    [Fact]
    public async Task The_file_of_a_day_starts_with_a_byte_order_mark_and_holds_every_section()
    {
        var auditor = await _office.SignInAs("auditor");
        var answer = await auditor.Get("/cashiering/days/2026-09-15/csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = System.Text.Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Split("\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("day,section,name,detail,amount", lines[0]);
        Assert.Contains("2026-09-15,clerk,Clerk 1,cash,100.00", lines);
        Assert.Contains("2026-09-15,tender,All,total,300.00", lines);
        Assert.Contains(lines, l => l.StartsWith("2026-09-15,fund,", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith(",ties,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a,b \"c\"", "\"a,b \"\"c\"\"\"")]
    [InlineData("O'Neill", "O'Neill")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_text(string typed, string written) =>
        Assert.Equal(written, TaxCounter.Domain.Kernel.CsvCell.Of(typed));

    private static (string Name, string Value)[] Verified(string total, string password) =>
        [("Verify.BagNumber", "BAG-9"), ("Verify.Checks", "1"), ("Verify.Total", total), ("Verify.Password", password)];

    private static async Task<(string Number, string Url)> Prepared(CounterBrowser browser)
    {
        var begun = await browser.Submit(await browser.Page("/deposits/prepare"), "main form");
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var url = begun.Headers.Location!.OriginalString;
        return (url.Split('/')[^1], url);
    }

    private static async Task<HttpResponseMessage> Seal(CounterBrowser browser, string url, string cash, string checks)
    {
        var pieces = WorkingDay.PiecesOf(WorkingDay.Dollars(cash)).Select((n, i) => ($"Seal.Pieces[{i}]", n == 0 ? "" : n.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return await browser.Submit(await browser.Page(url), "form[action$='/seal']", [.. pieces, ("Seal.Checks", checks), ("Seal.BagNumber", "BAG-9")]);
    }

    private async Task<StaffMember> Member(string userName) =>
        (await _office.With<IStaffDirectory, StaffEntry?>(userAccounts => userAccounts.FindAsync(userName)))!.Member;

    private async Task<DepositState> State(string number) =>
        (await _day.With<IDepositSearch, Deposit?>(d => d.Find(DepositNumber.Parse(number))))!.State;

    private static string Token(IDocument page) => page.QuerySelector("input[name=FormToken]")!.GetAttribute("value")!;
}
