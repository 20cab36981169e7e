using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>Rows that prepared statements write are written as EF Core would: each column, each version, and nothing where somebody was faster.</summary>
public abstract class RowWriterTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    [DatabaseFact]
    public async Task A_changed_row_keeps_what_was_not_changed_and_has_another_version()
    {
        var account = await Debts.Owe(Office.Services, 11, Debts.Sales);
        var before = await Balance(account.Id);

        Assert.Null((await Act(async context => context.Touch(await context.Set<AccountBalance>().SingleAsync(b => b.AccountId == account.Id)))).Refusal);

        var after = await Balance(account.Id);
        Assert.Equal(before with { Version = Guid.Empty }, after with { Version = Guid.Empty });
        Assert.NotEqual(before.Version, after.Version);
    }

    [DatabaseFact]
    public async Task A_row_that_somebody_changed_meanwhile_is_not_overwritten()
    {
        var account = await Debts.Owe(Office.Services, 11, Debts.Sales);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Act(async context =>
        {
            var balance = await context.Set<AccountBalance>().SingleAsync(b => b.AccountId == account.Id);
            context.Entry(balance).Property(TaxCounterContext.Version).OriginalValue = Guid.CreateVersion7();
            context.Touch(balance);
        }));
    }

    [DatabaseFact]
    public async Task A_signature_that_is_missing_is_missing_in_the_records_too()
    {
        var approval = FirstApproval.Of(new ApprovalAsked { Kind = CashieringDuty.Voids, Key = "R-1", Revision = "1", Amount = Money.Dollars(5), What = "test", Subject = "R-1" }, 1, Acts.By(Acts.Supervisor()));

        Assert.Null((await Act(context =>
        {
            context.Add(approval);
            return Task.CompletedTask;
        })).Refusal);

        var kept = await Office.Read(context => context.Set<FirstApproval>().AsNoTracking().SingleAsync());
        Assert.Equal((approval.Kind, approval.Key, approval.Number, approval.Amount, approval.Approved), (kept.Kind, kept.Key, kept.Number, kept.Amount, kept.Approved));
        Assert.Null(kept.Completed);
    }

    private Task<(Money Owing, int OpenCount, DateOnly? OldestRecordedDueOn, Money Unapplied, Guid Version)> Balance(Domain.Journal.AccountId account) => Office.Read(async context =>
    {
        var balance = await context.Set<AccountBalance>().SingleAsync(b => b.AccountId == account);
        return (balance.Owing, balance.OpenCount, balance.OldestRecordedDueOn, balance.Unapplied, (Guid)context.Entry(balance).Property(TaxCounterContext.Version).CurrentValue!);
    });

    private Task<Result<Done>> Act(Func<TaxCounterContext, Task> work) => Office.Do<Done>(Acts.ByClerk(), async services =>
    {
        await work(services.GetRequiredService<TaxCounterContext>());
        return Done.It;
    });
}

public sealed class RowWriterOnSqlite() : RowWriterTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class RowWriterOnSqlServer() : RowWriterTests(DatabaseProvider.SqlServer);
