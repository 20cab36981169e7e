using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.PenaltyWaivers;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>
/// What each act at the counter asks of the records, counted and never timed: commands, and commits that wait for the disk. A budget is what it costs
/// today and two more; whoever makes it cheaper lowers it, and nobody raises it without a reason.
/// </summary>
public sealed class CommandBudgetTests : WaiverCaseTest
{
    private static readonly (string Act, int Commands, int Commits)[] _budgets =
    [
        ("drawer open", 6, 1),
        ("start page", 8, 0), // the session, the queue and who sits where, what waits for this person of every duty; eight are the most that the start page may have
        ("account page", 8, 1), // and what each duty reads that has something on file of the account
        ("payment form", 8, 1),
        ("preview", 9, 1),
        ("check", 8, 1),
        ("confirm", 9, 0),
        ("take", 14, 1),
        ("receipt", 6, 1),
        ("void", 15, 1),
        ("drawer accept", 8, 1),
        ("deposit seal", 14, 1),
        ("approvals", 8, 0),
        ("start page of a supervisor", 8, 0),
        ("waiver decision", 20, 1),
    ];

    private readonly SpentCommands _spent = new();

    public CommandBudgetTests() => Counter.OtherServices = services => services.AddSingleton<IInterceptor>(_spent.Counter);

    [Fact]
    public async Task Each_act_stays_within_its_commands_and_commits()
    {
        await APaymentAndItsVoid();
        await ADrawerAndItsDeposit();
        await AWaiver();
        _spent.Within(_budgets);
    }

    private async Task APaymentAndItsVoid()
    {
        var drawer = await Clerk.Page("/cashiering/drawer");
        await Posted("drawer open", () => Clerk.Submit(drawer, "main form[action$=open]", ("Form.Number", "3"), ("Form.StartingCash", "200.00")));
        var account = await Debts.Owe(Counter.Services, 11, Debts.Sales, Debts.LaterSales);
        await Clerk.Page("/knowledge"); // the articles are read once for the program, by whichever page comes first
        await Looked("start page", "/");
        await Looked("account page", $"/accounts/{account.Number}");
        var form = await Looked("payment form", FormOf(account));
        await Posted("preview", () => Clerk.SubmitTo(form, "#payment", "/cashiering/payments/preview", ("Form.Amount", "1600")));
        var checkedForm = await Posted("check", () => Clerk.Submit(form, "#payment", ("Form.Amount", "1600")));
        var confirm = await Looked("confirm", checkedForm.Headers.Location!.OriginalString);
        var receipt = (await Posted("take", () => Clerk.Submit(confirm, "#post"))).Headers.Location!.OriginalString;
        Assert.StartsWith("/cashiering/receipts/", receipt, StringComparison.Ordinal);
        await Looked("receipt", receipt);
        var page = await Clerk.Page(receipt + "/void");
        await Posted("void", () => Clerk.Submit(page, "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", "supervisor"), ("Form.Password", CounterFactory.Password)));
    }

    private async Task ADrawerAndItsDeposit()
    {
        var day = new WorkingDay(Counter.Services, Counter.Clock);
        var clerk = await Member("clerk2");
        var drawer = await day.Opens(clerk, 4);
        await day.Takes(clerk, await Debts.Owe(Counter.Services, 12, Debts.Sales), WorkingDay.Cash("500.00"), day.Check("500.00"));
        await day.Counts(clerk, drawer);
        var supervisor = await Counter.SignInAs("supervisor");
        var page = await supervisor.Page($"/supervisor/drawers/{drawer.Id.Value}");
        await Posted("drawer accept", () => supervisor.Submit(page, "form[action$=accept]", ("Form.Password", CounterFactory.Password)));
        var deposit = (await Clerk.Submit(await Clerk.Page("/deposits/prepare"), "main form")).Headers.Location!.OriginalString;
        var cash = (await day.With<IDrawers, DrawerContents>(async drawers => await drawers.Contents((await drawers.Find(drawer.Id))!))).Cash - drawer.StartingCash;
        var pieces = WorkingDay.PiecesOf(cash).Select((n, i) => ($"Seal.Pieces[{i}]", n == 0 ? "" : n.ToString(CultureInfo.InvariantCulture)));
        var prepared = await Clerk.Page(deposit);
        await Posted("deposit seal", () => Clerk.Submit(prepared, "form[action$='/seal']", [.. pieces, ("Seal.Checks", "1"), ("Seal.BagNumber", "BAG-9")]));
    }

    private async Task AWaiver()
    {
        await HandedIn(await Owes(), ("Form.Periods[0].Ticked", "true"), ("Form.Periods[1].Ticked", "true"));
        await Recommend("ApproveAll");
        var supervisor = await Counter.SignInAs("supervisor");
        await Looked("approvals", "/supervisor/approvals", supervisor);
        await Looked("start page of a supervisor", "/", supervisor);
        var packet = await supervisor.Page(Packet);
        await supervisor.Submit(packet, "form[action$='/open']");
        await Posted("waiver decision", () => Decide(supervisor, packet, "Recommended"));
    }

    private Task<IHtmlDocument> Looked(string act, string url, CounterBrowser? who = null) => _spent.Looked(act, who ?? Clerk, url);

    private Task<HttpResponseMessage> Posted(string act, Func<Task<HttpResponseMessage>> post) => _spent.Posted(act, post);

    private async Task<StaffMember> Member(string userName) =>
        (await Counter.With<IStaffDirectory, StaffEntry?>(people => people.FindAsync(userName)))!.Member;
}
