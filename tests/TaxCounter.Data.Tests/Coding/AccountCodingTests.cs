using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Coding;

/// <summary>On Sep 15, 2026: accounts are coded otherwise after a review, and file otherwise when their tax crosses a threshold; dated, with a reason, never backwards.</summary>
public abstract class AccountCodingTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _clerk = Acts.Clerk();

    [DatabaseFact]
    public async Task A_successor_of_a_withdrawn_code_is_used_from_today_with_its_reason()
    {
        var account = await Peddler();
        var done = await Use(new UseCode(account.Number, "454390", "peddler", "722330", "peddler"), "Sells tacos from a truck, says the owner.");

        Assert.Null(done.Refusal);
        Assert.Equal("722330", (await Find(account)).Naics);
        var change = Assert.Single(await Day.With<ICodingChanges, IReadOnlyList<CodingChange>>(c => c.OfAccount(account.Id)));
        Assert.Equal(("naics", "454390", "722330", Day.Today, "Sells tacos from a truck, says the owner."), (change.Part, change.Before, change.After, change.FirstDay, change.Reason));
        Assert.Contains("454390", (await Office.Read(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "coding.use"))).Changes, StringComparison.Ordinal);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task What_is_not_in_the_list_has_no_reason_or_was_coded_since_is_refused()
    {
        var account = await Peddler();
        Assert.Equal(StaffRefusals.ReasonNeeded, (await Use(new UseCode(account.Number, "454390", "peddler", "722330", "peddler"), null)).Refusal);
        Assert.Equal("coding.withdrawn-naics", (await Use(new UseCode(account.Number, "454390", "peddler", "454210", "peddler"), "x")).Refusal!.Code);
        Assert.Equal("coding.unknown-type", (await Use(new UseCode(account.Number, "454390", "peddler", "722330", "astronaut"), "x")).Refusal!.Code);
        Assert.Equal(CodingRefusals.CodedSo, (await Use(new UseCode(account.Number, "722330", "peddler", "722330", "peddler"), "x")).Refusal);
        Assert.Equal("coding.coded-since", (await Use(new UseCode(account.Number, "722511", "restaurant", "722330", "peddler"), "x")).Refusal!.Code);
        Assert.Equal("454390", (await Find(account)).Naics);
    }

    [DatabaseFact]
    public async Task An_account_under_the_threshold_is_proposed_and_files_by_the_quarter_from_the_next_one()
    {
        var small = await Files("29.99", 1);
        await Files("30.00", 2);
        var list = await Day.With<IFrequencyReview, RecordPage<FrequencyProposal>>(r => r.List(1, Day.Today));
        var proposal = Assert.Single(list.Rows);
        Assert.Equal((small.Number, FilingFrequency.Monthly, FilingFrequency.Quarterly, new DateOnly(2026, 10, 1)), (proposal.Number, proposal.Now, proposal.Proposed, proposal.From));
        Assert.Equal(("29.99", "average a month, Jul 2025 to Jun 2026"), (proposal.Tax.Plain(), proposal.Measured));

        Assert.Null((await Accept(small, "Reviewed on the list of September.")).Refusal);
        Assert.Equal([(FilingFrequency.Monthly, (DateOnly?)new DateOnly(2026, 9, 30)), (FilingFrequency.Quarterly, null)], (await Find(small)).Registrations.OrderBy(r => r.From).Select(r => (r.Frequency, r.To)));
        Assert.Equal("coding.not-proposed", (await Accept(small, "again")).Refusal!.Code);
        Assert.Empty((await Day.With<IFrequencyReview, RecordPage<FrequencyProposal>>(r => r.List(1, Day.Today))).Rows);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_business_of_two_months_is_not_reviewed_yet()
    {
        var account = await AccountMaker.Open(Office.Services, AccountMaker.Facts(), more: a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2026, 5, 1), null));
        await AccountMaker.Charge(Office.Services, await Book(), account, "5.00", "2026-05", new DateOnly(2026, 6, 20));
        Assert.Empty((await Day.With<IFrequencyReview, RecordPage<FrequencyProposal>>(r => r.List(1, Day.Today))).Rows);
    }

    private Task<Account> Peddler() => AccountMaker.Open(Office.Services, AccountMaker.Facts() with { Naics = "454390", BusinessType = "peddler" });

    private async Task<Account> Files(string aMonth, int running)
    {
        var account = await AccountMaker.Open(Office.Services, AccountMaker.Facts(running), more: a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2024, 1, 1), null));
        for (var month = new DateOnly(2025, 7, 1); month < new DateOnly(2026, 7, 1); month = month.AddMonths(1))
        {
            await AccountMaker.Charge(Office.Services, await Book(), account, aMonth, $"{month:yyyy-MM}", month.AddMonths(1).AddDays(19));
        }

        return account;
    }

    private Task<RuleBook> Book() => Day.With<RuleBook, RuleBook>(Task.FromResult);

    private Task<Result<Account>> Use(UseCode asked, string? reason) => Day.With<AccountCoding, Result<Account>>(c => c.Use(asked, Day.Act(_clerk, reason)));

    private Task<Result<FrequencyProposal>> Accept(Account account, string reason) => Day.With<AccountCoding, Result<FrequencyProposal>>(c => c.Accept(account.Number, "sales", FilingFrequency.Quarterly, Day.Act(_clerk, reason)));

    private async Task<Account> Find(Account account) => (await Day.With<IAccounts, Account?>(a => a.Find(account.Id)))!;

    private async Task<VerifyReport> Verify()
    {
        await using var scope = Office.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync();
    }
}

/// <inheritdoc/>
public sealed class AccountCodingOnSqlite() : AccountCodingTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class AccountCodingOnSqlServer() : AccountCodingTests(DatabaseProvider.SqlServer);
