using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Audit;

/// <summary>That somebody gave the password again is kept in the commit of what it was given for, and kept too where nothing came of it.</summary>
public abstract class RidingAlongTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    private static readonly Refusal _no = new("test.no", "No.");

    [DatabaseFact]
    public async Task An_entry_that_rides_along_stands_before_those_of_the_act()
    {
        await Request(async (trail, transaction) =>
        {
            trail.PromiseRest();
            await trail.RecordAlong(Acts.BySupervisor(), "password");
            Assert.Empty(await Kept());
            await Act(trail, transaction, "decided");
        });

        Assert.Equal(["password", "decided"], await Kept());
    }

    [DatabaseFact]
    public async Task Where_the_act_is_refused_the_entry_is_kept_all_the_same_and_once()
    {
        await Request(async (trail, transaction) =>
        {
            trail.PromiseRest();
            await trail.RecordAlong(Acts.BySupervisor(), "password");
            await transaction.Do<Done>(Acts.BySupervisor(), () => Task.FromResult<Result<Done>>(_no));
            Assert.Empty(await Kept());
            await trail.RecordRest();
            await trail.RecordRest();
        });

        Assert.Equal(["password"], await Kept());
    }

    [DatabaseFact]
    public async Task What_is_looked_at_afterwards_comes_after_it()
    {
        await Request(async (trail, _) =>
        {
            trail.PromiseRest();
            await trail.RecordAlong(Acts.BySupervisor(), "password");
            await trail.RecordView(Acts.BySupervisor(), "refused");
        });

        Assert.Equal(["password", "refused"], await Kept());
    }

    [DatabaseFact]
    public async Task Where_nobody_promised_to_write_it_it_is_written_at_once()
    {
        await Request(async (trail, _) => await trail.RecordAlong(Acts.BySupervisor(), "password"));

        Assert.Equal(["password"], await Kept());
    }

    [DatabaseFact]
    public async Task An_act_that_is_run_again_carries_it_once()
    {
        var runs = 0;
        await Request(async (trail, transaction) =>
        {
            trail.PromiseRest();
            await trail.RecordAlong(Acts.BySupervisor(), "password");
            await transaction.Do<Done>(Acts.BySupervisor(), () => ++runs == 1 ? throw new DbUpdateConcurrencyException("Somebody was faster.") : Task.FromResult<Result<Done>>(Done.It));
            await trail.RecordRest();
        });

        Assert.Equal(["password"], await Kept());
        Assert.Null(await Office.Read(context => AuditChain.FindBreakAsync(context)));
    }

    private static async Task Act(IAuditTrail trail, IOneTransaction transaction, string what) => Assert.Null((await transaction.Do<Done>(Acts.BySupervisor(), async () =>
    {
        await trail.Record(Acts.BySupervisor(), what);
        return Done.It;
    })).Refusal);

    private async Task Request(Func<IAuditTrail, IOneTransaction, Task> work)
    {
        await using var scope = Office.Scope();
        await work(scope.ServiceProvider.GetRequiredService<IAuditTrail>(), scope.ServiceProvider.GetRequiredService<IOneTransaction>());
    }

    private Task<List<string>> Kept() => Office.Read(context => context.Set<AuditEntry>().OrderBy(e => e.Sequence).Select(e => e.What).ToListAsync());
}

public sealed class RidingAlongOnSqlite() : RidingAlongTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class RidingAlongOnSqlServer() : RidingAlongTests(DatabaseProvider.SqlServer);
