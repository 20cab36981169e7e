using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>What the acts of the duties that move money ask of the records, like <see cref="CommandBudgetTests"/>: at most 20 commands and one durable commit. The close of a day, which adds up all of it, takes more.</summary>
public sealed class CommandBudgetOfDutiesTests : TrustTest
{
    private readonly SpentCommands _spent = new();

    public CommandBudgetOfDutiesTests() => Counter.OtherServices = services => services.AddSingleton<IInterceptor>(_spent.Counter);

    private WorkingDay Day => field ??= new(Counter.Services, Counter.Clock);

    [Fact]
    public async Task A_deposit_to_the_bank_and_the_close_of_its_day()
    {
        var clerk = await Member("clerk2");
        var drawer = await Day.Opens(clerk, 4);
        await Day.Takes(clerk, await Day.Owes("300.00"), WorkingDay.Cash("100.00"), Day.Check("200.00"));
        await Day.TurnsIn(clerk, await Member("supervisor2"), drawer);
        var url = (await _spent.Posted("prepare", async () => await Clerk.Submit(await Clerk.Page("/deposits/prepare"), "main form"))).Headers.Location!.OriginalString;
        var pieces = WorkingDay.PiecesOf(WorkingDay.Dollars("100.00")).Select((n, i) => ($"Seal.Pieces[{i}]", n == 0 ? "" : n.ToString(CultureInfo.InvariantCulture)));
        await Clerk.Submit(await Clerk.Page(url), "form[action$='/seal']", [.. pieces, ("Seal.Checks", "1"), ("Seal.BagNumber", "BAG-9")]);
        var supervisor = await Counter.SignInAs("supervisor");
        await Sent("verify", supervisor, url, "form[action$=verify]", ("Verify.BagNumber", "BAG-9"), ("Verify.Checks", "1"), ("Verify.Total", "300.00"), ("Verify.Password", CounterFactory.Password));
        await Sent("to the bank", supervisor, url, "form[action$=to-bank]");
        await Sent("bank answered", supervisor, url, "form[action$=bank]:not([action$=to-bank])", ("Bank.Amount", "300.00"), ("Bank.On", "2026-09-15"), ("Bank.Reference", "V-77"));
        await Sent("day closed", supervisor, "/cashiering/days/2026-09-15", "form[action$=close]", ("Form.Password", CounterFactory.Password));
        _spent.Within([("prepare", 11, 1), ("verify", 12, 1), ("to the bank", 11, 1), ("bank answered", 13, 1), ("day closed", 26, 1)]);
    }

    [Fact]
    public async Task A_payment_that_is_moved()
    {
        var (river, kettle) = (await Day.Owes("1000.00"), await Day.Owes("1000.00", "Bayou Kettle LLC"));
        await Day.Opens(Acts.Clerk(9), 9);
        var receipt = await Day.Takes(Acts.Clerk(9), river, Day.Check("1000.00"));
        var small = await Clerk.Page(await Choice(receipt, kettle) + "&Form.Amount=100.00");
        await _spent.Posted("moved by one person", () => Clerk.Submit(small, "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle")));
        var page = await Clerk.Page(await Choice(receipt, kettle) + "&Form.Amount=800.00");
        var asked = await _spent.Posted("asked of a supervisor", () => Clerk.Submit(page, "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle"), ("Form.By", "Queue")));
        var supervisor = await Counter.SignInAs("supervisor");
        var packet = "/supervisor/moved-payments/" + asked.Headers.Location!.OriginalString.Split('/')[^1];
        await Sent("approved", supervisor, packet, "main form[method=post]", ("Form.Password", CounterFactory.Password));
        await Sent("reversed", supervisor, packet, "main form[method=post]", ("Form.Password", CounterFactory.Password), ("Form.Reason", "the stub says First River"));
        _spent.Within([("moved by one person", 20, 1), ("asked of a supervisor", 15, 1), ("approved", 20, 1), ("reversed", 19, 1)]);
    }

    [Fact]
    public async Task A_check_that_the_bank_did_not_pay()
    {
        var drawer = await Day.Opens(Acts.Clerk(9), 9);
        var receipt = await Day.Takes(Acts.Clerk(9), await Day.Owes("1000.00"), Day.Check("1000.00"));
        await Day.Banks(Acts.Clerk(9), Acts.Supervisor(7), Acts.Supervisor(8), drawer);
        var supervisor = await Counter.SignInAs("supervisor");
        var url = (await Sent("recorded", supervisor, $"/returned-checks/new?receipt={receipt.Number}", "main form[method=post]", ("Form.Why", "AccountClosed"))).Headers.Location!.OriginalString;
        await Sent("undone", await Counter.SignInAs("supervisor2"), url, "form[action$='/undo']", ("Form.Reason", "the bank's letter of today"));
        _spent.Within([("recorded", 18, 1), ("undone", 17, 1)]);
    }

    [Fact]
    public async Task A_credit_applied_and_a_refund()
    {
        var account = await Day.Owes("100.00");
        await Day.Opens(Acts.Clerk(9), 9);
        await Day.Takes(Acts.Clerk(9), account, Day.Check("900.00"));
        var other = await Day.Owes("30.00", "Bayou Kettle LLC");
        var credit = (await Clerk.Page("/accounts/" + account.Number)).QuerySelector(".rail a[href^='/off-accounts/']")!.GetAttribute("href")!;
        await Sent("credit applied", Clerk, $"{credit}/apply?to={other.Number.Digits}", "main form[method=post]", ("Form.Reason", "the check names Bayou Kettle"));
        var claim = (await Clerk.Page(credit)).QuerySelector("a[data-key=R]")!.GetAttribute("href")!;
        var url = (await Sent("refund claimed", Clerk, claim, "main form", ("Form.Statement", "The check was too large."), ("Form.SignedBy", "R. Hebert"), ("Form.Capacity", "owner"), ("Form.SwornBefore", "M. Fontenot, notary"), ("Form.SwornOn", Day.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))).Headers.Location!.OriginalString;
        await Sent("refund recommended", Clerk, url + "/recommend", "main form", ("Form.Reason", "The check was larger than the bill."));
        var supervisor = await Counter.SignInAs("supervisor");
        await Sent("refund approved", supervisor, "/supervisor/refunds/" + url.Split('/')[^1], "main form[aria-label=Decide]", ("Form.Choice", "Approve"), ("Form.Password", CounterFactory.Password));
        await Sent("file for finance", await Counter.SignInAs("supervisor2"), "/refunds/files", "main form");
        await Sent("refund paid", Clerk, url + "/paid", "main form", ("Form.Reference", "10442"));
        _spent.Within([("credit applied", 18, 1), ("refund claimed", 15, 1), ("refund recommended", 13, 1), ("refund approved", 20, 1), ("file for finance", 12, 1), ("refund paid", 13, 1)]);
    }

    [Fact]
    public async Task An_adjustment_by_one_person_and_one_that_a_supervisor_decides()
    {
        var sewer = await Debts.Owe(Counter.Services, 76, new Debt("sewer", "2023-05", new DateOnly(2023, 6, 20), new Money(5099)));
        var reasons = await Clerk.Page("/adjustments/new?account=" + sewer.Number);
        var form = reasons.QuerySelectorAll("nav.rail a").Single(a => a.TextContent.Contains("Sewer average review", StringComparison.Ordinal)).GetAttribute("href")!;
        var url = (await Sent("adjustment begun", Clerk, form, "#request", ("Form.Readings", "7.9 8.1 7.4 7.7 7.6 7.5"), ("Form.Answers[months]", "Nov to Apr"), ("Form.Statement", "The latest average is lower."))).Headers.Location!.OriginalString;
        await Sent("adjustment posted", Clerk, url + "/post", "main form");
        var account = await Debts.Owe(Counter.Services, 77, Debts.Sales);
        var large = await Clerk.Page($"/adjustments/new?account={account.Number}&reason=wrong-frequency");
        var saved = await Clerk.Submit(large, "#request", ("Form.Periods[0].Amount", "500.00"), ("Form.Answers[frequency]", "Quarterly, charged monthly"), ("Form.Statement", "It files by quarter."));
        var asked = saved.Headers.Location!.OriginalString;
        await Sent("adjustment submitted", Clerk, asked + "/submit", "main form");
        var supervisor = await Counter.SignInAs("supervisor");
        await Sent("adjustment decided", supervisor, "/supervisor" + asked, "form[action*=decide]", ("Form.Choice", "Approve"), ("Form.Reason", "The return shows it."), ("Form.Password", CounterFactory.Password));
        _spent.Within([("adjustment begun", 19, 1), ("adjustment posted", 20, 1), ("adjustment submitted", 16, 1), ("adjustment decided", 20, 1)]);
    }

    [Fact]
    public async Task A_license_its_fee_and_its_renewal()
    {
        var account = await AccountMaker.Open(Counter.Services, AccountMaker.Facts() with { OpenedOn = new DateOnly(2026, 9, 1) });
        var url = (await Sent("license applied for", Clerk, $"/licenses/new?account={account.Number}", "main form", ("Form.Kind", "occupational-license/retail"), ("Form.OpenedOn", "2026-09-01"), ("Form.LocationCode", "1701"))).Headers.Location!.OriginalString;
        await Sent("license fee charged", Clerk, url, "form[action$='/approve']");
        var clerk = await Member("clerk2");
        await Day.Opens(clerk, 4);
        await Day.Takes(clerk, account, WorkingDay.Cash("25.00"));
        await Sent("license issued", Clerk, url, "form[action$='/issue']");
        var shown = await CounterBrowser.Read(await Clerk.Submit(await Clerk.Page(url + "/renew"), "main form", ("Form.Gross", "20000")));
        await _spent.Posted("license renewed", () => Clerk.Submit(shown, "main form", ("Form.Gross", "20000")));
        _spent.Within([("license applied for", 10, 1), ("license fee charged", 19, 1), ("license issued", 16, 1), ("license renewed", 17, 1)]);
    }

    private async Task<HttpResponseMessage> Sent(string act, CounterBrowser who, string url, string form, params (string Name, string Value)[] typed)
    {
        var page = await who.Page(url);
        return await _spent.Posted(act, () => who.Submit(page, form, typed));
    }

    private async Task<string> Choice(PaymentEvent receipt, Account to)
    {
        var page = await Clerk.Page("/moved-payments/new?receipt=" + receipt.Number);
        string Hidden(string name) => ((IHtmlInputElement)page.QuerySelector($"input[name='Form.{name}']")!).Value;
        return $"/moved-payments/new?Form.Id={Hidden("Id")}&Form.Source={Hidden("Source")}&Form.To={to.Number.Digits}";
    }

    private async Task<StaffMember> Member(string userName) => (await Counter.With<IStaffDirectory, StaffEntry?>(people => people.FindAsync(userName)))!.Member;
}
