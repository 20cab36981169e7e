using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>A rule changes: proposed, previewed, approved by a second person, recorded, in force in the running program from its day on and in none before.</summary>
public abstract class RuleChangeServiceTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    private const string Rates = "late-rules/sales/interest/readings/one-percent-a-month-from-the-due-date/rates";
    private const string Limit = "counter/drawer-cash-limit";
    private static readonly DateOnly _newYear = new(2027, 1, 1);

    [DatabaseFact]
    public async Task An_approved_row_is_in_the_running_book_from_its_day_on_and_in_none_before()
    {
        var before = Rules.Book;
        var change = await Proposed(Amount("3000.00"));
        Assert.Same(before, Rules.Book);

        Assert.Null((await Approve(change)).Refusal);

        var limit = Rules.Book.Counter.DrawerCashLimit;
        Assert.Equal((Money.Dollars(2500), Money.Dollars(3000)), (limit.On(_newYear.AddDays(-1)).Value.Value, limit.On(_newYear).Value.Value));
        Assert.Equal("Ordinance 1", limit.On(_newYear).Value.Authority.Text);
        Assert.Equal(2, Assert.Single(Rules.Topics, t => t.Id == Limit).Rows.Count);
        await using var scope = Office.Scope();
        Assert.Same(Rules.Book, scope.ServiceProvider.GetRequiredService<RuleBook>());
        Assert.Same(Rules.Book, new OfficeRuleBooks(Rules).For("east-baton-rouge").Value);
        Assert.Equal("pennsylvania", new OfficeRuleBooks(Rules).For("pennsylvania").Value.Jurisdiction);
    }

    [DatabaseFact]
    public async Task Approving_writes_row_change_and_trail_together()
    {
        var change = await Proposed(Amount("3000.00"));
        await Approve(change);

        var row = await Office.Read(c => c.Set<RuleRow>().SingleAsync());
        var kept = await Office.Read(c => c.Set<RuleChange>().SingleAsync());
        Assert.Equal((RuleRowOrigin.Office, change.Id, kept.Content), (row.Origin, row.ChangeId, row.Content));
        Assert.Equal((RuleChangeState.Approved, "E202"), (kept.State, kept.Decided!.Person));
        Assert.Equal(["rule-books.change-propose", "rule-books.change-approve"], await Office.Read(c => c.Set<AuditEntry>().OrderBy(e => e.Sequence).Select(e => e.What).ToListAsync()));
    }

    [DatabaseFact]
    public async Task A_change_approved_through_other_records_is_seen_within_a_minute()
    {
        Assert.Single(Rules.Book.Counter.DrawerCashLimit.Rows);
        var other = ActivatorUtilities.CreateInstance<RulesInForce>(Office.Services);
        Assert.Single(other.Book.Counter.DrawerCashLimit.Rows);

        await Approve(await Proposed(Amount("3000.00")));
        Assert.Single(other.Book.Counter.DrawerCashLimit.Rows);
        Office.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(2, other.Book.Counter.DrawerCashLimit.Rows.Count);
    }

    [DatabaseFact]
    public async Task The_proposer_is_refused_by_the_domain_and_by_the_database()
    {
        var change = await Proposed(Amount("3000.00"));

        Assert.Equal(StaffRefusals.OwnWork, (await Approve(change, Acts.Supervisor())).Refusal);
        Assert.Equal(StaffRefusals.OwnWork, (await Approve(change, Acts.Supervisor(7) with { Person = "e201" })).Refusal);
        Assert.Empty(await Office.Read(c => c.Set<RuleRow>().ToListAsync()));
        foreach (var statement in new[]
        {
            """UPDATE "RuleChanges" SET "DecidedByPerson" = "ProposedByPerson" """,
            """UPDATE "RuleChanges" SET "DecidedByPerson" = LOWER("ProposedByPerson")""",
            """UPDATE "RuleChanges" SET "State" = 'Approved'""",
        })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync(statement)));
        }
    }

    [DatabaseFact]
    public async Task A_recorded_row_cannot_be_changed_or_deleted()
    {
        await Approve(await Proposed(Amount("3000.00")));

        foreach (var statement in new[] { """UPDATE "RuleRows" SET "Topic" = 'x'""", """DELETE FROM "RuleRows" """ })
        {
            var no = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync(statement)));
            Assert.Contains("only grows", no.Message, StringComparison.Ordinal);
        }
    }

    [DatabaseFact]
    public async Task What_makes_no_book_or_no_difference_is_refused_with_a_sentence()
    {
        async Task Refused(string topic, string content, string code, string? says = null)
        {
            var no = (await Propose(new RuleDraft(topic, _newYear, content))).Refusal;
            Assert.Equal(code, no?.Code);
            Assert.Contains(says ?? "", no!.Message, StringComparison.Ordinal);
        }

        await Refused(Limit, Row("\"amount\":\"lots\""), "rule-books.change-no-book", "at $.counter.drawerCashLimit, 'lots' is not an amount.");
        await Refused(Limit, Row("\"amount\":\"1.00\",\"color\":\"red\""), "rule-books.change-no-book", "$.counter.drawerCashLimit[1].color");
        await Refused(Limit, "{", "rule-books.change-no-book", "cannot be read");
        await Refused(Limit, Row("\"amount\":\"1.00\"", "2028-01-01"), "rule-books.change-no-book", "cannot be read");
        await Refused("late-rules/sales/penalty/in-force", Row("\"reading\":\"none-such\""), "rule-books.change-no-book", "there is no reading 'none-such'");
        await Refused("counter/nothing", Row("\"amount\":\"1.00\""), "rule-books.change-unknown-topic");
        await Refused(Limit, Row("\"amount\":\"4111 1111 1111 1111\""), "staff.card-number");
        await Refused(Limit, """{"firstDay":"2027-01-01","amount":"2500.00","authority":{"says":"Office's choice","certainty":"office-choice","note":"Preset of TaxCounter; no law or ordinance was found. Set it to the office's own rule."}}""", "rule-books.change-nothing-changes");
        Assert.Empty(await Office.Read(c => c.Set<RuleChange>().ToListAsync()));
    }

    [DatabaseFact]
    public async Task One_day_has_one_row_and_one_proposal()
    {
        var first = await Proposed(Amount("3000.00"));
        Assert.Equal("rule-books.change-day-is-proposed", (await Propose(Amount("4000.00"))).Refusal?.Code);

        await Approve(first);

        Assert.Equal("rule-books.change-day-is-taken", (await Propose(Amount("4000.00"))).Refusal?.Code);
        Assert.Equal("rule-books.change-day-is-taken", (await Propose(new RuleDraft("collected-elsewhere/rates", new DateOnly(2030, 1, 1), Row("\"percent\":4", "2030-01-01")))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task The_same_form_sent_twice_is_one_change()
    {
        var id = RuleChangeId.New();
        var first = await Propose(Amount("3000.00"), id);
        var second = await Propose(Amount("3000.00"), id);

        Assert.Equal(first.Value.Id, second.Value.Id);
        Assert.Single(await Office.Read(c => c.Set<RuleChange>().ToListAsync()));
    }

    [DatabaseFact]
    public async Task Of_two_supervisors_who_decide_the_second_is_told_what_the_first_decided()
    {
        var change = await Proposed(Amount("3000.00"));
        await Approve(change);

        var second = await With<RuleChangeService, Result<RuleChange>>(s => s.Deny(change.Id, Act(Acts.Supervisor(3), "no")));

        Assert.Equal("Supervisor 2 already approved this change. The decision is final.", second.Refusal?.Message);
    }

    [DatabaseFact]
    public async Task The_preview_has_the_figures_of_every_open_obligation()
    {
        var account = await Debts.Owe(Office.Services, 1, Debts.Sales, Debts.LaterSales);
        var row = new RuleDraft(Rates, _newYear, Row("\"rate\":0.02"));
        var after = (await With<RuleChangeService, Result<RuleBook>>(s => s.Try(row, Act(Acts.Supervisor())))).Value;

        var preview = await With<IRulePreviews, RulePreview>(p => p.Of(Rules.Book, after, _newYear));

        // 911.20 and 400.00 by months that begin on the 20th: the first of 2027 begins January 20. A year later twelve of them at 2% in the place of 1%.
        Assert.Equal((2, 2), (preview.Counted, preview.Open));
        Assert.Equal(
            [new(_newYear, 0, Money.Zero, Money.Zero), new(_newYear.AddDays(30), 2, Money.Zero, new Money(1311)), new(_newYear.AddYears(1), 2, Money.Zero, new Money(15734))],
            preview.Days);
        Assert.Equal([new Money(10934), new Money(4800)], preview.Largest.Select(l => l.Interest));
        Assert.All(preview.Largest, l => Assert.Equal(account.Number.Digits, l.Account));

        // A debt of New Year's Day, a holiday and a Friday, is due Monday, Jan 4: its twelfth month begins on Dec 4.
        var example = Assert.Single(preview.Examples);
        Assert.Equal(("Sales", new DateOnly(2027, 12, 4), new Money(12000), new Money(24000)), (example.TaxType, example.Day, example.Before.Interest, example.After.Interest));
    }

    [DatabaseFact]
    public async Task A_reading_that_goes_by_the_due_day_changes_no_open_balance_and_the_preview_says_what_it_does_instead()
    {
        await Debts.Owe(Office.Services, 1, Debts.Sales);
        var row = new RuleDraft("late-rules/sales/penalty/in-force", _newYear, Row("\"reading\":\"completed-thirty-day-period\""));
        var after = (await With<RuleChangeService, Result<RuleBook>>(s => s.Try(row, Act(Acts.Supervisor())))).Value;

        var preview = await With<IRulePreviews, RulePreview>(p => p.Of(Rules.Book, after, _newYear));

        // Both readings end at the same cap, so the last day of the year would show nothing.
        Assert.False(preview.ChangesBalances);
        var example = Assert.Single(preview.Examples);
        Assert.Equal((_newYear.AddDays(4), new Money(5000), Money.Zero), (example.Day, example.Before.Penalty, example.After.Penalty));
        var limit = (await With<RuleChangeService, Result<RuleBook>>(s => s.Try(Amount("3000.00"), Act(Acts.Supervisor())))).Value;
        Assert.Empty((await With<IRulePreviews, RulePreview>(p => p.Of(Rules.Book, limit, _newYear))).Examples);
    }

    [DatabaseFact]
    public async Task It_waits_in_the_queue_for_somebody_else()
    {
        var change = await Proposed(Amount("3000.00"));

        var item = Assert.Single(await With<IApprovals, IReadOnlyList<ApprovalItem>>(q => q.Waiting(Acts.Supervisor())));

        Assert.Equal(("rule", change.Id.Value.ToString(), "/supervisor/rule-changes", "Rule from Jan 1, 2027: Drawer cash limit"), (item.Kind.Code, item.Key, item.Kind.Pages, item.What));
        Assert.True(item.IsOwn(Acts.Supervisor()));
        Assert.False(item.IsOwn(Acts.Supervisor(2)));
        await With<RuleChangeService, Result<RuleChange>>(s => s.Withdraw(change.Id, Act(Acts.Supervisor())));
        Assert.Equal((0, null), await With<IApprovals, (int, DateTime?)>(q => q.Count(Acts.Supervisor())));
    }

    private IRulesInForce Rules => Office.Services.GetRequiredService<IRulesInForce>();

    private CounterAct Act(StaffMember who, string? reason = "The council decided it.") => Acts.By(who, Office.Clock.GetUtcNow().UtcDateTime, reason);

    private static string Row(string value, string firstDay = "2027-01-01") => $$$"""{"firstDay":"{{{firstDay}}}",{{{value}}},"authority":{"says":"Ordinance 1","certainty":"verified"}}""";

    private static RuleDraft Amount(string amount) => new(Limit, _newYear, Row($"\"amount\":\"{amount}\""));

    private Task<Result<RuleChange>> Propose(RuleDraft row, RuleChangeId? id = null) =>
        With<RuleChangeService, Result<RuleChange>>(s => s.Propose(id ?? RuleChangeId.New(), row, Act(Acts.Supervisor())));

    private async Task<RuleChange> Proposed(RuleDraft row) => (await Propose(row)).Value;

    private Task<Result<RuleChange>> Approve(RuleChange change, StaffMember? who = null) =>
        With<RuleChangeService, Result<RuleChange>>(s => s.Approve(change.Id, Act(who ?? Acts.Supervisor(2))));

    private async Task<T> With<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Office.Scope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}

public sealed class RuleChangeServiceOnSqliteTests() : RuleChangeServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class RuleChangeServiceOnSqlServerTests() : RuleChangeServiceTests(DatabaseProvider.SqlServer);
