using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>The paper cannot be made after its act is in the records (R28): nothing is done twice, whatever is asked for again, by whomever.</summary>
public sealed class PrinterAwayTests : TrustTest
{
    private readonly Printer _printer = new();

    public PrinterAwayTests() => Counter.OtherServices = services => services.Configure<MvcOptions>(o => o.Filters.Add(_printer));

    [Fact]
    public async Task A_receipt_whose_paper_failed_is_posted_once_and_printed_again_as_copies_of_the_same_number()
    {
        await OpenDrawer(Clerk);
        var other = await Counter.SignInAs("clerk2");
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));
        var receipt = (await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString;
        var number = receipt[(receipt.LastIndexOf('/') + 1)..];
        var (postings, money) = (await Postings(), Money());
        await Fails(Clerk, receipt);

        // The same form, the page of the receipt, the button: each again, and none posts anything.
        Assert.Equal(receipt, (await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString);
        var page = await Clerk.Page(receipt);
        await Clerk.Submit(page, "form[action$='/print']");
        await Fails(Clerk, receipt);
        var after = await Clerk.Page(receipt);
        Assert.Null(after.QuerySelector("form[action$='/print']")); // it may have come out of the printer: from now on it is a copy
        Assert.Equal(receipt, (await Clerk.Submit(page, "form[action$='/print']")).Headers.Location!.OriginalString);
        Assert.Contains("printed once", (await Clerk.Page(receipt)).QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);

        Assert.Equal("COPY 1", await Copied(Clerk, receipt, number, fails: true));
        Assert.Equal("COPY 2", await Copied(other, receipt, number, fails: false));

        // Two clerks press at the same moment, on pages that show the same number of the copy: one has it, the other is shown the next one.
        var (mine, theirs) = (await Clerk.Page(receipt + "/copy"), await other.Page(receipt + "/copy"));
        var both = await Task.WhenAll(Clerk.Submit(mine, "main form", ("Form.Reason", "Lost")), other.Submit(theirs, "main form", ("Form.Reason", "ForTheFile")));
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], both.Select(a => a.StatusCode).Order());

        Assert.Equal([1, 2, 3], await Counter.With<TaxCounterContext, List<int>>(async c => [.. (await c.Set<PaymentEvent>().Include(e => e.PrintedCopies).SingleAsync()).PrintedCopies.Select(p => p.Number).Order()]));
        Assert.Equal((postings, money), (await Postings(), Money()));
        await BooksHold(receipts: 1);
    }

    [Fact]
    public async Task Every_paper_of_the_office_is_asked_for_again_and_again_after_a_fault_and_changes_nothing()
    {
        var papers = await Papers();
        var supervisor = await Counter.SignInAs("supervisor");
        var office = new FullOffice(Counter);
        var before = office.Records();

        foreach (var paper in papers)
        {
            await Fails(Clerk, paper);
            var sheets = await Task.WhenAll(new[] { Clerk, supervisor, Clerk, supervisor }.Select(async b => (await b.Page(paper)).QuerySelector("main")!.TextContent));
            Assert.Equal((sheets[0], sheets[1]), (sheets[2], sheets[3]));
        }

        var after = office.Records();
        Assert.Empty(before.Where(t => after[t.Key] != t.Value).Select(t => t.Key));
        await BooksHold(receipts: 4);
    }

    private async Task<string> Copied(CounterBrowser by, string receipt, string number, bool fails)
    {
        var why = await by.Page(receipt + "/copy");
        var copied = await by.Submit(why, "main form", ("Form.Reason", "PrinterFailed"));
        Assert.Equal(receipt, copied.Headers.Location!.OriginalString);
        if (fails)
        {
            // Its paper failed too: the same button shows the same copy, and counts no other.
            await Fails(by, receipt);
            Assert.Equal(copied.Headers.Location, (await by.Submit(why, "main form", ("Form.Reason", "PrinterFailed"))).Headers.Location);
        }

        var paper = (await by.Page(receipt)).QuerySelector("article.paper")!;
        Assert.Contains(number, paper.TextContent, StringComparison.Ordinal);
        return paper.QuerySelector(".stamp")!.TextContent;
    }

    private async Task Fails(CounterBrowser by, string paper)
    {
        _printer.FailNext();
        var answer = await by.Get(paper);
        Assert.True(answer.StatusCode == HttpStatusCode.InternalServerError, $"{paper} answered {answer.StatusCode}: no paper was tried.");
    }

    private Task<int> Postings() => Counter.With<TaxCounterContext, int>(c => c.Set<Posting>().CountAsync());

    private string Money() => new FullOffice(Counter).Records() is var tables ? string.Join('\n', tables["JournalLines"], tables["Tenders"], tables["Payments"], tables["Obligations"]) : "";

    /// <summary>A receipt on both papers, a void slip, a deposit slip, reports, an agreement with its letter, the mail, and a certificate.</summary>
    private async Task<string[]> Papers()
    {
        var (day, office) = (new WorkingDay(Counter.Services, Counter.Clock), new FullOffice(Counter));
        var (clerk, first, second) = (await office.Member("clerk"), await office.Member("supervisor"), await office.Member("supervisor2"));
        var drawer = await day.Opens(clerk, 3);
        var receipt = $"/cashiering/receipts/{(await day.Takes(clerk, await day.Owes("80.00"), WorkingDay.Cash("100.00"))).Number}";
        var wrong = await day.Takes(clerk, await day.Owes("60.00"), day.Check("60.00"));
        await day.Voids(clerk, second, wrong);
        var license = await License(day, clerk, first);
        var turned = await day.Opens(first, 4);
        await day.Takes(first, await day.Owes("90.00"), WorkingDay.Cash("90.00"));
        await day.TurnsIn(first, second, turned);
        var deposit = (await day.With<DepositService, Result<Deposit>>(d => d.Prepare([turned.Id], day.Act(first)))).Value;
        Assert.Null((await day.With<DepositService, Result<Deposit>>(d => d.Seal(deposit.Id, "BAG-1", new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("90.00")), 0, 0), day.Act(first)))).Refusal);
        var plan = await Plan(day, clerk);
        var letters = await Counter.With<TaxCounterContext, List<LetterNumber>>(c => c.Set<Letter>().Select(l => l.Number).ToListAsync());
        Assert.NotEmpty(letters);
        return
        [
            receipt, receipt + "?paper=letter", $"/cashiering/receipts/{wrong.Number}/void/slip", $"/cashiering/drawers/{drawer.Id.Value}/x", $"/deposits/{deposit.Number}/print",
            $"/payment-plans/{plan}", $"/licenses/{license}/certificate", .. letters.Select(l => $"/correspondence/letters/{l}"), "/correspondence/mail/print",
        ];
    }

    private async Task<LicenseNumber> License(WorkingDay day, StaffMember clerk, StaffMember supervisor)
    {
        var account = await AccountMaker.Open(Counter.Services, AccountMaker.Facts() with { OpenedOn = new DateOnly(2026, 9, 1) });
        var number = (await Must<LicenseService, License>(day, l => l.Apply(new ApplyForLicense { Id = LicenseId.New(), Account = account.Id, TaxType = "occupational-license", Class = "retail", OpenedOn = day.Today, OpeningShownBy = "the lease", Place = new LicensePlace("1 Essen Ln", "Baton Rouge", "LA", "70809", "1701") }, day.Act(clerk)))).Number;
        await Must<LicenseService, License>(day, l => l.Approve(number, day.Act(supervisor)));
        await day.Takes(clerk, account, WorkingDay.Cash("25.00"));
        return (await Must<LicenseService, License>(day, l => l.Issue(number, day.Act(clerk)))).Number;
    }

    private static async Task<PaymentPlanNumber> Plan(WorkingDay day, StaffMember clerk)
    {
        var account = await day.Owes("400.00");
        var open = await day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
        var asked = new PaymentPlanAsked { Id = PaymentPlanId.New(), Account = account.Id, Obligations = [.. open.Select(l => l.Obligation.Id)], Offer = new PlanOffer { Down = WorkingDay.Dollars("100.00"), Months = 3, First = day.Today.AddMonths(1) } };
        var shown = (await Must<PaymentPlanPlanner, PlanProposal>(day, p => p.Plan(asked, null, day.Act(clerk, "lost a customer")))).Worked.Terms;
        return (await Must<PaymentPlanService, PaymentPlan>(day, s => s.Agree(asked with { Shown = shown }, day.Act(clerk, "lost a customer")))).Number;
    }

    private static async Task<T> Must<TService, T>(WorkingDay day, Func<TService, Task<Result<T>>> act)
        where TService : notnull
    {
        var done = await day.With(act);
        Assert.Null(done.Refusal);
        return done.Value;
    }

    /// <summary>Makes no page out of what the controller gave it, once: as late as something can fail that the records do not know of.</summary>
    private sealed class Printer : IAlwaysRunResultFilter
    {
        private int _fails;

        public void FailNext() => Interlocked.Exchange(ref _fails, 1);

        public void OnResultExecuting(ResultExecutingContext context)
        {
            if (context.Result is ViewResult && Interlocked.Exchange(ref _fails, 0) == 1)
            {
                throw new InvalidOperationException("No paper.");
            }
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }
}
