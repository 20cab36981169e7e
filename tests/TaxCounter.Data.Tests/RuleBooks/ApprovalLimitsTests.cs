using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>
/// Each decision asks the rule book how much the person may decide on. In this office two supervisors take waivers above $50.00, voids above $100.00 and
/// differences above $5.00, nobody decides in a supervisor's place on more than $20.00, and clerks enter earlier days up to $100.00.
/// </summary>
public abstract class ApprovalLimitsTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    private static readonly RuleBook _strict = StrictLimits.Book();

    private static readonly StaffMember _acting = Acts.Clerk(3) with { ActingFor = new ActingFor(DelegationId.New(), Acts.Supervisor(2).Person, "Supervisor 2", new DateOnly(2026, 12, 31)) };

    protected override RuleBook Book => _strict;

    private WorkingDay? _day;

    private WorkingDay Day => _day ??= new WorkingDay(Office.Services, Office.Clock);

    [DatabaseFact]
    public async Task A_waiver_above_what_a_delegation_covers_waits_for_a_supervisor_in_person()
    {
        var number = await Recommended(await Owe(Debts.Sales));
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        var part = read with { Outcome = WaiverOutcome.ApprovePart, Parts = [new PeriodMeasure(read.WaivableRead.Keys.Single(), WaiverMeasure.Of(new Money(2001)))] };

        Assert.Equal("rule-books.limit-delegation", (await At(s => s.Decide(number, part, Acts.By(_acting, reason: "Part of it.")))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task A_void_above_what_a_delegation_covers_waits_for_a_supervisor_in_person()
    {
        await Day.Opens(Acts.Clerk(), 1);
        var small = await Day.Takes(Acts.Clerk(), await Day.Owes("20.01"), WorkingDay.Cash("20.01"));
        await Day.AsksToVoid(Acts.Clerk(), small);

        Assert.Equal("rule-books.limit-delegation", (await Approve(small, _acting)).Refusal?.Code);
        Assert.Null((await Approve(small, Acts.Supervisor())).Refusal);
    }

    [DatabaseFact]
    public async Task A_clerk_enters_an_earlier_day_only_up_to_the_limit_of_what_is_not_charged_by_it()
    {
        await OpenDrawer();
        var account = await Owe(Debts.Sales, Debts.LaterSales);
        var asked = await Shown(await Asking(account, Check(131120)) with { EffectiveOn = Debts.Sales.DueOn, Proof = "postmark" });

        Assert.Equal("cashiering.earlier-day-approval", (await Take(asked, reason: "postmark Jul 20")).Refusal?.Code);
        var half = await Shown(asked with { Obligations = [asked.Obligations[0]], Tenders = [Check(20000)] });
        Assert.Null((await Take(half, reason: "postmark Jul 20")).Refusal);
    }

    [DatabaseFact]
    public async Task Verify_finds_a_decision_that_stands_above_the_limits_of_its_day()
    {
        await Day.Opens(Acts.Clerk(), 1);
        var paymentEvent = await Day.Takes(Acts.Clerk(), await Day.Owes("90.00"), WorkingDay.Cash("90.00"));
        await Day.Voids(Acts.Clerk(), Acts.Supervisor(), paymentEvent);
        Assert.Empty(await Found(_strict));

        Assert.Equal($"The void of receipt {paymentEvent.Number} of $90.00 was decided above the approval limits of its day.", Assert.Single(await Found(StrictLimits.Book(voidsAbove: "80.00"))));
    }

    private async Task<List<string>> Found(RuleBook book)
    {
        await using var scope = Office.Scope();
        var services = scope.ServiceProvider;
        var report = await ActivatorUtilities.CreateInstance<OfficeVerifier>(services, book).RunAsync();
        return [.. report.Findings.Where(f => f.Invariant == "V18").Select(f => f.Sentence)];
    }

    private Task<Result<PaymentEvent>> Approve(PaymentEvent paymentEvent, StaffMember who) => Day.With<VoidService, Result<PaymentEvent>>(v => v.Approve(paymentEvent.Number, Day.Act(who)));
}

/// <inheritdoc/>
public sealed class ApprovalLimitsOnSqlite() : ApprovalLimitsTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class ApprovalLimitsOnSqlServer() : ApprovalLimitsTests(DatabaseProvider.SqlServer);
