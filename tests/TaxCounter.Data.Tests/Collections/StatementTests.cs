using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Collections;

/// <summary>Statements, notices and demands are kept as sent; in bulk they are counted, and nothing is written twice.</summary>
public abstract class StatementTests(DatabaseProvider provider) : CollectionOffice(provider)
{
    [DatabaseFact]
    public async Task A_notice_lists_what_is_overdue_and_foots_and_a_second_click_writes_no_second_letter()
    {
        var account = await Late(1, "500.00");
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, account, "70.00", "2026-08", new DateOnly(2026, 9, 21));

        var id = LetterId.New();
        var notice = (await Send(StatementKind.Notice, account, id)).Value;
        Assert.Equal(notice, (await Send(StatementKind.Notice, account, id)).Value);
        var statement = (await Send(StatementKind.Statement, account)).Value;

        var (first, second) = (await Letter(notice), await Letter(statement));
        Assert.StartsWith("Notice of balance: $5", first.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("August 2026", first.Body, StringComparison.Ordinal); // not due before Sep 21
        Assert.Contains("August 2026", second.Body, StringComparison.Ordinal);
        Assert.Equal(account.Number.Digits, first.About);
        Assert.Equal("collections.nothing-owed", (await Send(StatementKind.Statement, await AccountMaker.Open(Office.Services, AccountMaker.Facts(2)))).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_demand_records_the_last_day_of_the_law_and_runs_until_it_is_paid_or_past()
    {
        At("2026-11-16");
        var account = await Late(1, "500.00");
        Assert.Equal("collections.nothing-to-demand", (await Demand(account)).Refusal?.Code);
        await File();
        Assert.Equal("staff.not-allowed", (await Demand(account, Acts.Clerk())).Refusal?.Code);

        var id = DemandId.New();
        var demand = (await Demand(account, id: id)).Value;
        Assert.Equal(demand.Letter, (await Demand(account, id: id)).Value.Letter);

        Assert.Equal((new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 25), "R.S. 47:337.55(B), (C)"), (demand.LastDay, demand.SafeDay, demand.Authority));
        var letter = await Letter(demand.Letter);
        Assert.Contains("by Thursday, November 26, 2026", letter.Subject, StringComparison.Ordinal);
        Assert.Contains("to be safe, pay by Wednesday, November 25, 2026", letter.Body, StringComparison.Ordinal);
        Assert.Equal("collections.demand-runs", (await Demand(account)).Refusal?.Code);
        var standing = await Standing(account);
        Assert.Equal($"{demand.Amount.InDollars()} demanded on Nov 16, 2026: to be paid by Thu, Nov 26, 2026 (R.S. 47:337.55(B), (C)); Wed, Nov 25, 2026 is safe", standing.Sentence(Day.Today));

        At("2026-11-27");
        standing = await Standing(account);
        Assert.True(standing.IsPast(Day.Today));
        Assert.Contains("the last day, Nov 26, 2026, passed with $", standing.Sentence(Day.Today), StringComparison.Ordinal);
        await Pays(account, "900.00");
        Assert.True((await Standing(account)).IsPaid);
        Assert.DoesNotContain(await Findings(), f => f.StartsWith("V42", StringComparison.Ordinal));
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "CallSheets" SET "DemandUntil" = NULL"""));
        Assert.Contains(await Findings(), f => f.StartsWith("V42: The demand of letter", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Letters_in_bulk_are_settled_at_the_beginning_written_some_at_a_time_and_counted()
    {
        List<Account> accounts = [];
        for (var i = 1; i <= StatementRunService.AtOnce + 5; i++)
        {
            accounts.Add(await Late(i, $"{i * 10}.00", more: i == 3 ? a => a.Raise(AlertKind.Bankruptcy, "Chapter 7.", new DateOnly(2026, 9, 1), "x") : null));
        }

        var id = StatementRunId.New();
        Assert.Equal("staff.not-allowed", (await Begin(id, Acts.Clerk())).Refusal?.Code);
        var begun = (await Begin(id)).Value;
        Assert.Equal(begun.Number, (await Begin(id)).Value.Number);
        Assert.Equal((25, 0), (begun.Items.Count, begun.Count));
        await Pays(accounts[0], "30.00"); // the smallest: last on the list, paid before its letter

        var first = (await GoOn(id)).Value; // and here it is broken off
        Assert.Equal((20, 5), (first.Count, first.Left));
        var whole = (await GoOn(id)).Value;
        Assert.Equal((23, 0), (whole.Count, whole.Left));
        Assert.Equal(["bankruptcy", "paid since"], whole.Without.Select(i => i.WhyNone).Order());
        Assert.Equal(23, (await GoOn(id)).Value.Count);

        var letters = await Office.Read(c => c.Set<Letter>().Where(l => l.About == whole.Number.ToString()).OrderBy(l => l.Number).ToListAsync());
        Assert.Equal((23, whole.First, whole.Last), (letters.Count, letters[0].Number, letters[^1].Number));
        Assert.Equal(letters.Select(l => l.AccountId), whole.Written.OrderBy(i => i.Place).Select(i => i.AccountId));
        Assert.True(whole.Total > WorkingDay.Dollars("3000.00"));
        Assert.Empty(await Findings());
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "StatementRunItems" SET "Letter" = NULL, "AmountCents" = NULL WHERE "Place" = 1"""));
        Assert.Contains(await Findings(), f => f.StartsWith($"V42: The letters of {whole.Number} are not those", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Under_a_bankruptcy_court_nothing_is_asked_for_and_a_statement_can_still_be_sent()
    {
        var account = await Late(1, "500.00", more: a => a.Raise(AlertKind.Bankruptcy, "Chapter 11 filed.", new DateOnly(2026, 9, 1), "x"));
        Assert.Equal("collections.bankruptcy", (await Send(StatementKind.Notice, account)).Refusal?.Code);
        Assert.Equal("collections.bankruptcy", (await Demand(account)).Refusal?.Code);
        Assert.Null((await Send(StatementKind.Statement, account)).Refusal);
    }

    [DatabaseFact]
    public async Task In_bulk_too_a_statement_goes_to_who_is_under_a_bankruptcy_court()
    {
        await Late(1, "500.00", more: a => a.Raise(AlertKind.Bankruptcy, "Chapter 11 filed.", new DateOnly(2026, 9, 1), "x"));
        var run = (await Begin(StatementRunId.New(), kind: StatementKind.Statement)).Value;
        var written = (await GoOn(run.Id)).Value;
        Assert.Equal((1, 0), (written.Count, written.Without.Count()));
    }

    private Task<Result<LetterNumber>> Send(StatementKind kind, Account account, LetterId? id = null) => Day.With<StatementService, Result<LetterNumber>>(s => s.Send(id ?? LetterId.New(), kind, account.Id, Day.Act(Acts.Clerk())));

    private Task<Result<Demand>> Demand(Account account, StaffMember? who = null, DemandId? id = null) => Day.With<StatementService, Result<Demand>>(s => s.Demand(id ?? DemandId.New(), account.Id, Day.Act(who ?? Acts.Supervisor())));

    private async Task<DemandStanding> Standing(Account account) => Assert.Single(await Day.With<StatementService, IReadOnlyList<DemandStanding>>(s => s.Demands(account.Id, Day.Today)));

    private Task<Result<StatementRun>> Begin(StatementRunId id, StaffMember? who = null, StatementKind kind = StatementKind.Notice) =>
        Day.With<StatementRunService, Result<StatementRun>>(s => s.Begin(id, kind, new OverdueQuestion { Today = Day.Today }, "everything overdue", Day.Act(who ?? Acts.Supervisor())));

    private Task<Result<StatementRun>> GoOn(StatementRunId id) => Day.With<StatementRunService, Result<StatementRun>>(s => s.GoOn(id, Day.Act(Acts.Supervisor())));

    private Task<int> File() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Obligations" SET "FiledOn" = '2026-08-19'"""));

    private async Task<Letter> Letter(LetterNumber number) => (await Day.With<ILetters, Letter?>(l => l.Find(number)))!;
}

public sealed class StatementsOnSqliteTests() : StatementTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class StatementsOnSqlServerTests() : StatementTests(DatabaseProvider.SqlServer);
