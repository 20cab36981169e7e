using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Returns;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Adjustments;

/// <summary>What the program found and the office leaves as it is, on Sep 15, 2026: July's discount of 11.00 kept, though not paid by Aug 20.</summary>
public class FindingServiceTests() : ReturnDayTests(DatabaseProvider.Sqlite)
{
    private static readonly DateOnly _aug10 = new(2026, 8, 10);

    [Fact]
    public async Task A_discount_left_as_it_is_leaves_the_list_stands_on_the_account_and_comes_back_when_it_is_paid_on_another_day()
    {
        var account = await Lost();
        var proposal = Assert.Single(await Proposed(account));

        var left = (await Leaves(account, proposal.Facts, "Disaster relief of the parish, notice 2026-7")).Value;

        Assert.Equal((proposal.Says, Money.Dollars(11), Clerk.Name, new DateOnly(2026, 9, 15)), (left.Says, left.Amount, left.Left.Name, left.LeftOn));
        Assert.Empty(await Proposed(account));
        Assert.Empty((await Day.With<IOpenDiscounts, RecordPage<OpenDiscountRow>>(d => d.List(Day.Today, 1))).Rows);
        Assert.Equal("Disaster relief of the parish, notice 2026-7", Assert.Single(await OfAccount(account)).Why);
        Assert.Contains("adjustments.leave", await Office.Read(c => c.Set<AuditEntry>().Select(a => a.What).ToListAsync()));
        Assert.Empty((await Verify()).Findings);

        // It is paid now, after the due date: another fact, so it is shown again.
        await Day.Opens(Clerk, 3);
        await Day.Takes(Clerk, account, Day.Check("1089.00"));
        Assert.Equal(Day.Today, Assert.Single(await Proposed(account)).Discount!.PaidOn);
        Assert.Single(await OfAccount(account));
    }

    [Fact]
    public async Task Without_a_reason_or_once_it_is_settled_nothing_is_left_and_twice_is_once()
    {
        var account = await Lost();
        var facts = Assert.Single(await Proposed(account)).Facts;

        Assert.Equal("Write why it is left as it is. The reason stays on the account and in the audit trail.", (await Leaves(account, facts, " ")).Refusal!.Message);
        Assert.Equal("adjustments.found-no-more", (await Leaves(account, new string('0', 32), "why")).Refusal!.Code);
        var first = await Leaves(account, facts, "why");
        Assert.Equal(first.Value.Id, (await Leaves(account, facts, "another reason")).Value.Id);
        Assert.Equal("why", Assert.Single(await OfAccount(account)).Why);
    }

    [Fact]
    public async Task Above_what_one_person_adjusts_a_supervisor_denies_it_first()
    {
        var account = await Lost(times: 30); // 330.00 of compensation
        var proposal = Assert.Single(await Proposed(account));
        Assert.Equal("Leaving more than $250.00 as it is needs a supervisor. This one comes to $330.00. Submit the adjustment. If a supervisor denies it, it can be left as it is.", (await Leaves(account, proposal.Facts, "why")).Refusal!.Message);

        var denied = await Denied(account, proposal.Request);
        Assert.Single(await Proposed(account));
        Assert.Equal(denied.ToString(), (await Leaves(account, proposal.Facts, "The board said so.")).Value.Denied);
        Assert.Empty(await Proposed(account));
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task Slices_add_up_on_one_account()
    {
        var account = await Lost(times: 15); // 165.00
        await Filed(July(account, 15) with { Period = Period.Parse("2026-06"), ReceivedOn = new DateOnly(2026, 7, 10), PaidOn = new DateOnly(2026, 7, 10) }, Acts.Supervisor());
        var two = await Proposed(account);
        Assert.Equal(2, two.Count);
        Assert.Null((await Leaves(account, two[0].Facts, "why")).Refusal);
        Assert.Contains("With $165.00 left before on this account, this one comes to $330.00.", (await Leaves(account, two[1].Facts, "why")).Refusal!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""DELETE FROM "OpenDiscounts" """, "does not fit the day of the payment, and it is not listed")]
    [InlineData("""UPDATE "OpenDiscounts" SET "AmountCents" = 1""", "is listed with other days or amounts")]
    [InlineData("""UPDATE "OpenDiscounts" SET "PaidOn" = '2026-08-01'""", "is listed with other days or amounts")]
    [InlineData("""UPDATE "OpenDiscounts" SET "Kind" = 'Restored'""", "is listed with other days or amounts")]
    [InlineData("""UPDATE "OpenDiscounts" SET "Facts" = '00000000000000000000000000000000'""", "is listed with other days or amounts")]
    [InlineData("""UPDATE "Obligations" SET "ChargedCents" = 5""", "returns and journal say that it fits")]
    public async Task Verify_works_the_list_out_again_and_names_what_is_planted(string damage, string says)
    {
        var account = await Lost();
        await Filed(August(account));
        Assert.Empty((await Verify()).Findings);

        await Plant(damage);

        var found = Assert.Single((await Verify()).Findings, f => f.Invariant == "V31");
        Assert.Contains(says, found.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""INSERT INTO "LeftFindings" ("Id", "AccountId", "Facts", "Says", "Why", "AmountCents", "Denied", "LeftOn", "LeftAt", "LeftByName", "LeftByPerson") SELECT "Id", "AccountId", 'f', 'July', 'why', 33000, '', '2026-09-15', '2026-09-15 14:00:00', 'x', 'E1' FROM "FiledReturns" """)]
    [InlineData("""INSERT INTO "LeftFindings" ("Id", "AccountId", "Facts", "Says", "Why", "AmountCents", "Denied", "LeftOn", "LeftAt", "LeftByName", "LeftByPerson") SELECT "Id", "AccountId", 'f', 'July', 'why', 33000, 'ADJ-2026-000001-1', '2026-09-15', '2026-09-15 14:00:00', 'x', 'E1' FROM "FiledReturns" """)]
    public async Task Verify_names_what_one_person_left_above_the_limit_and_a_denial_that_never_was(string damage)
    {
        await Lost();
        await Plant(damage);
        Assert.Contains("no supervisor denied its adjustment: July", Assert.Single((await Verify()).Findings, f => f.Invariant == "V31").Sentence, StringComparison.Ordinal);
    }

    private async Task<Account> Lost(int times = 1)
    {
        var account = await Business();
        await Filed(July(account, times), Acts.Supervisor());
        return account;
    }

    private FileReturn July(Account account, int times) => August(account, string.Join("; ", Right.Split("; ").Select(e => e.Split('=') is [var line, var amount] ? $"{line}={int.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) * times}" : e))) with { Period = Period.Parse("2026-07"), ReceivedOn = _aug10, PaidOn = _aug10 };

    private Task<IReadOnlyList<AdjustmentProposal>> Proposed(Account account) => Day.With<AdjustmentProposals, IReadOnlyList<AdjustmentProposal>>(p => p.Of(account, Day.Today));

    private Task<IReadOnlyList<LeftFinding>> OfAccount(Account account) => Day.With<ILeftFindings, IReadOnlyList<LeftFinding>>(l => l.OfAccount(account.Id));

    private Task<Result<LeftFinding>> Leaves(Account account, string facts, string why) => Day.With<FindingService, Result<LeftFinding>>(s => s.Leave(account.Id, facts, Day.Act(Clerk, why)));

    private async Task<AdjustmentNumber> Denied(Account account, AdjustmentRequest request)
    {
        var begun = await Day.With<AdjustmentService, Result<Adjustment>>(s => s.Begin(AdjustmentId.New(), account.Id, request, By()));
        var sent = await Day.With<AdjustmentService, Result<Adjustment>>(s => s.Submit(begun.Value.Number, By()));
        Assert.Null(sent.Refusal);
        var decided = await Day.With<AdjustmentService, Result<Adjustment>>(s => s.Decide(begun.Value.Number, false, sent.Value.Story.Revision, Day.Act(Acts.Supervisor(1), "The board granted it.")));
        Assert.Null(decided.Refusal);
        return begun.Value.Number;
    }

    private Task<int> Plant(string sql) => Office.Read(async c =>
    {
        await c.Database.OpenConnectionAsync();
        await c.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
        await c.Database.ExecuteSqlRawAsync(sql);
        await c.Database.ExecuteSqlRawAsync("PRAGMA ignore_check_constraints=OFF");
        await c.Database.CloseConnectionAsync();
        return 0;
    });
}
