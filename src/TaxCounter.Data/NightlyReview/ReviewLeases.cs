using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.NightlyReview;

/// <summary>Takes the lease of the nightly review, keeps it while a run is at work, and gives it back.</summary>
/// <param name="scopes">A scope for each act.</param>
/// <param name="options">How the database is reached: a SQLite file has one program at a time, so that the lease of another one is that of a program that ended.</param>
/// <param name="clock">The time.</param>
internal sealed class ReviewLeases(IServiceScopeFactory scopes, DatabaseOptions options, TimeProvider clock)
{
    private static readonly TimeSpan _length = TimeSpan.FromMinutes(2);
    private static readonly string _program = $"{Environment.MachineName}/{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}/{Guid.CreateVersion7():n}";
    private DateTime _until;

    /// <summary>The run that asks.</summary>
    public string Holder { get; } = Guid.CreateVersion7().ToString("n");

    /// <summary>The server, as a person calls it.</summary>
    public static string Server => Environment.MachineName;

    /// <summary>Takes it. Refused while another run has it.</summary>
    public Task<Result<Done>> Take(CounterAct act) => Change(act, async (context, now, until) =>
    {
        var (holder, alone) = (Holder, options.File is not null);
        var taken = await context.Set<ReviewLease>().Where(l => l.Name == ReviewLease.Only && (l.Until <= now || l.Holder == holder || alone && l.Program != _program))
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Holder, holder).SetProperty(l => l.Program, _program).SetProperty(l => l.Until, until));
        if (taken == 1)
        {
            return null;
        }

        if (await context.Set<ReviewLease>().AsNoTracking().SingleOrDefaultAsync(l => l.Name == ReviewLease.Only) is { } held)
        {
            return NightlyReviewRefusals.Running(held.Program.Split('/')[0]);
        }

        context.Add(new ReviewLease { Holder = holder, Program = _program, Until = until });
        return null;
    });

    /// <summary>Keeps it where half of it is over. Refused where another run took it.</summary>
    public async Task<Result<Done>> Keep(CounterAct act) => clock.GetUtcNow().UtcDateTime < _until - (_length / 2) ? Done.It : await Change(act, async (context, _, until) =>
    {
        var holder = Holder;
        return await context.Set<ReviewLease>().Where(l => l.Name == ReviewLease.Only && l.Holder == holder).ExecuteUpdateAsync(set => set.SetProperty(l => l.Until, until)) == 1 ? null : NightlyReviewRefusals.LeaseLost;
    });

    /// <summary>Gives it back.</summary>
    public Task<Result<Done>> Release(CounterAct act) => Change(act, async (context, now, _) =>
    {
        var holder = Holder;
        await context.Set<ReviewLease>().Where(l => l.Name == ReviewLease.Only && l.Holder == holder).ExecuteUpdateAsync(set => set.SetProperty(l => l.Until, now));
        return null;
    });

    private async Task<Result<Done>> Change(CounterAct act, Func<TaxCounterContext, DateTime, DateTime, Task<Refusal?>> change)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now + _length;
        var done = await scope.ServiceProvider.GetRequiredService<IOneTransaction>().Do<Done>(act, async () =>
            await change(scope.ServiceProvider.GetRequiredService<TaxCounterContext>(), now, until) is { } no ? no : Done.It);
        _until = done.Refusal is null ? until : _until;
        return done;
    }
}
