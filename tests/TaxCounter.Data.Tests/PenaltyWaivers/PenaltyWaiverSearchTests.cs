using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.PenaltyWaivers;

/// <summary>Lists, similar decisions, figures and what waits for a supervisor.</summary>
public abstract class PenaltyWaiverSearchTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    [DatabaseFact]
    public async Task Cases_are_listed_by_what_is_asked_and_those_with_an_answer_due_come_first()
    {
        var (draft, waiting, recommended, granted) = await Some();

        Assert.Equal([waiting, granted, recommended, draft], (await Search(s => s.List(new CaseFilter<WaiverState>()))).Rows.Select(r => r.Number));
        Assert.Equal([recommended], (await Search(s => s.List(new CaseFilter<WaiverState> { States = [WaiverState.Recommended] }))).Rows.Select(r => r.Number));
        Assert.Equal([granted], (await Search(s => s.List(new CaseFilter<WaiverState> { Outcome = WaiverState.Approved, Reason = "illness-or-death", HandledBy = "E101", AtLeast = new Money(9112), From = new DateOnly(2026, 9, 15), Through = new DateOnly(2026, 9, 15) }))).Rows.Select(r => r.Number));
        Assert.Equal([waiting], (await Search(s => s.List(new CaseFilter<WaiverState> { AnswerDueBefore = new DateOnly(2026, 10, 16) }))).Rows.Select(r => r.Number));
        Assert.Empty((await Search(s => s.List(new CaseFilter<WaiverState> { AnswerDueBefore = new DateOnly(2026, 10, 15) }))).Rows);
        Assert.Equal(4, (await Search(s => s.Counts(new CaseFilter<WaiverState> { HandledBy = "E101", States = [WaiverState.Draft] }))).Values.Sum());
        var row = Assert.Single((await Search(s => s.List(new CaseFilter<WaiverState> { States = [WaiverState.Approved] }))).Rows);
        Assert.Equal(("First River Construction 4", new Money(9112), new Money(9112), "The hospital letter covers it."), (row.Name, row.Requested, row.Granted, row.DecisionReason));
        Assert.Equal(granted, Assert.Single(await Search(s => s.OfAccount(row.Account, 10))).Number);
    }

    [DatabaseFact]
    public async Task Similar_decisions_are_those_of_the_reason_in_two_years()
    {
        var (_, _, _, granted) = await Some();

        Assert.Equal(granted, Assert.Single(await Search(s => s.Similar("illness-or-death", default, new DateOnly(2026, 9, 15), 5))).Number);
        Assert.Empty(await Search(s => s.Similar("disaster", default, new DateOnly(2026, 9, 15), 5)));
        Assert.Single(await Search(s => s.Similar("illness-or-death", default, new DateOnly(2028, 9, 15), 5)));
        Assert.Empty(await Search(s => s.Similar("illness-or-death", default, new DateOnly(2028, 9, 16), 5)));
    }

    [DatabaseFact]
    public async Task The_report_adds_up_however_it_is_cut()
    {
        await Some();
        var today = new DateOnly(2026, 9, 20);

        Assert.All(Enum.GetValues<CaseReportBy>(), by =>
        {
            var lines = Search(s => s.Report(new CaseFilter<WaiverState>(), by, today)).GetAwaiter().GetResult();
            Assert.Equal((4, new Money(9112)), (lines.Sum(l => l.Cases), lines.Total(l => l.Granted)));
        });
        Assert.Equal(["approved 1", "draft 1", "recommended 1", "waiting for information 1"], (await Search(s => s.Report(new CaseFilter<WaiverState>(), CaseReportBy.Outcome, today))).Select(l => $"{l.Says} {l.Cases}"));
        Assert.Equal(["up to 100.00 4"], (await Search(s => s.Report(new CaseFilter<WaiverState>(), CaseReportBy.Amount, today))).Select(l => $"{l.Says} {l.Cases}"));
        Assert.Equal(["up to 7 days 4"], (await Search(s => s.Report(new CaseFilter<WaiverState>(), CaseReportBy.Age, today))).Select(l => $"{l.Says} {l.Cases}"));
    }

    [DatabaseFact]
    public async Task Every_line_of_the_report_opens_exactly_the_cases_it_adds_up()
    {
        await Some();
        await Granted(await Owe(Debts.Sales, Debts.LaterSales), WaiverMeasure.Percent(3333));
        var reversed = await Granted(await Owe(Debts.Sales));
        await Done(s => s.RequestReversal(reversed.Number, Acts.By(Second, reason: "forged")));
        await Done(s => s.Reverse(reversed.Number, Acts.By(First)));
        var asked = await Granted(await Owe(Debts.Sales));
        await Done(s => s.RequestReversal(asked.Number, Acts.By(Second, reason: "forged")));
        var owing = await Owe(Debts.Sales);
        await Done(s => s.Begin(PenaltyWaiverId.New(), owing.Id, new WaiverRequest(), Acts.By(Acts.Clerk(2), new DateTime(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc))));
        var late = await Recommended(await Owe(Debts.Sales, Debts.LaterSales));
        await DecideLater(late, 8);
        CaseFilter<WaiverState>[] filters = [new(), new() { From = new DateOnly(2026, 4, 1), Through = new DateOnly(2026, 12, 31), AtLeast = new Money(1) }, new() { HandledBy = "E101" }];

        var lines = 0;
        foreach (var today in new[] { new DateOnly(2026, 9, 22), new DateOnly(2026, 9, 23), new DateOnly(2026, 10, 15), new DateOnly(2026, 10, 16), new DateOnly(2026, 12, 14), new DateOnly(2027, 1, 1) })
        {
            foreach (var (filter, by) in filters.SelectMany(f => Enum.GetValues<CaseReportBy>().Select(by => (f, by))))
            {
                foreach (var line in await Search(s => s.Report(filter, by, today)))
                {
                    var cases = (await Search(s => s.List(filter.Behind(by, line, today)))).Rows;
                    Assert.Equal((line.Cases, line.Requested, line.Granted), (cases.Count, cases.Total(c => c.Requested), cases.Where(c => c.State != WaiverState.Reversed).Total(c => c.Granted)));
                    lines++;
                }
            }
        }

        Assert.True(lines > 100, $"only {lines} lines");
    }

    [DatabaseFact]
    public async Task Recommended_cases_and_reversals_wait_for_a_supervisor()
    {
        var (_, _, recommended, granted) = await Some();
        await Done(s => s.RequestReversal(granted, Acts.By(Second, reason: "The letter was forged.")));
        await using var scope = Office.Scope();
        var waiting = scope.ServiceProvider.GetServices<IApprovalKind>().Single(k => k.Kind.Code == "waiver");

        var items = await waiting.Items(10);

        Assert.Equal([recommended.ToString(), granted.ToString()], items.Select(i => i.Key).Order());
        Assert.Equal(2, await waiting.Since().CountAsync());
        Assert.All(items, i => Assert.Equal(("waiver", "/supervisor/penalty-waivers", new Money(9112)), (i.Kind.Code, i.Kind.Pages, i.Amount)));
        Assert.True(items.Single(i => i.Key == recommended.ToString()).IsOwn(Clerk));
        Assert.True(items.Single(i => i.Key == granted.ToString()).IsOwn(Second));
        Assert.False(items.Single(i => i.Key == granted.ToString()).IsOwn(First));
    }

    private async Task<(WaiverNumber Draft, WaiverNumber Waiting, WaiverNumber Recommended, WaiverNumber Granted)> Some()
    {
        var draft = await Begun(await Owe(Debts.Sales));
        var waiting = await Begun(await Owe(Debts.Sales));
        await Done(s => s.Submit(waiting, Acts.By(Clerk)));
        await Done(s => s.AskForMore(waiting, "the letter", Acts.By(Clerk)));
        var recommended = await Recommended(await Owe(Debts.Sales));
        return (draft, waiting, recommended, (await Granted(await Owe(Debts.Sales))).Number);
    }

    private async Task DecideLater(WaiverNumber number, int days)
    {
        var act = Acts.By(First, new DateTime(2026, 9, 15, 15, 0, 0, DateTimeKind.Utc).AddDays(days), "The hospital letter covers it.");
        await Done(s => s.Open(number, act));
        var packet = (await Packet(number, act))!;
        var read = new DecideWaiver { Outcome = WaiverOutcome.ApproveAll, Revision = packet.Waiver.Story.Revision, WaivableRead = packet.Periods.ToDictionary(p => p.Now.Obligation.Id, p => p.Now.Waivable) };
        await Done(s => s.Decide(number, read, act));
    }

    private Task<T> Search<T>(Func<IPenaltyWaiverSearch, Task<T>> read) => With(read);
}

public sealed class PenaltyWaiverSearchOnSqlite() : PenaltyWaiverSearchTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class PenaltyWaiverSearchOnSqlServer() : PenaltyWaiverSearchTests(DatabaseProvider.SqlServer);
