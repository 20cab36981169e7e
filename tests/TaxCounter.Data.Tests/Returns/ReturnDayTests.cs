using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>What a return needs around it: a business that files, a clerk, and the day.</summary>
public abstract class ReturnDayTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    protected static readonly StaffMember Clerk = Acts.Clerk();

    /// <summary>Column A, September 2026 and any month: 1,089 due in time.</summary>
    protected const string Right = "1=21500; 2=1500; 11=1500; 12=20000; 13/A=20000; 15/A=20000; 16/A=1100; 16b/A=1100; 18/A=1100; 19/A=11; 20/A=1089; 23/A=1089; 25=1089";

    protected CounterAct By() => Day.Act(Clerk);

    protected Task<Account> Business(Action<Account>? more = null) => AccountMaker.Open(Office.Services, AccountMaker.Facts() with { LocationCode = "1701" }, more: more ?? (a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2020, 1, 1), null)));

    /// <summary>A return of August 2026, received and paid September 10, unless a test says otherwise.</summary>
    protected FileReturn August(Account account, string entries = Right) => new()
    {
        Id = FiledReturnId.New(),
        AccountId = account.Id,
        TaxType = "sales",
        Period = Period.Parse("2026-08"),
        Channel = "courier",
        ReceivedOn = new DateOnly(2026, 9, 10),
        PaidOn = new DateOnly(2026, 9, 10),
        Entries = [.. entries.Split("; ").Select(e => KeyValuePair.Create(e.Split('=')[0], e.Split('=')[1]))],
    };

    protected Task<Result<FiledReturn>> File(FileReturn filed, StaffMember? approver = null) =>
        Day.With<ReturnService, Result<FiledReturn>>(s => s.File(filed, null, By(), approver is null ? null : Day.Act(approver)));

    protected async Task<FiledReturn> Filed(FileReturn filed, StaffMember? approver = null)
    {
        var done = await File(filed, approver);
        Assert.Null(done.Refusal);
        return done.Value;
    }

    protected Task<List<Obligation>> Obligations(Account account) => Office.Read(c => c.Set<Obligation>().Where(o => o.AccountId == account.Id).ToListAsync());

    protected Task<Money> Credit(Account account) => Day.With<ILedgers, Money>(l => l.Unapplied(account.Id));

    protected async Task<ObligationBalance> Balance(Account account)
    {
        var rules = await Day.With<RuleBook, RuleBook>(Task.FromResult);
        return (await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false)))[0].AsOf(Day.Today, rules);
    }

    protected async Task<VerifyReport> Verify()
    {
        await using var scope = Office.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync();
    }
}
