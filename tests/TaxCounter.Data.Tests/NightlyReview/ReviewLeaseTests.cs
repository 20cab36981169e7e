using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.NightlyReview;

/// <summary>Two servers that review one night; one of them waits in the middle of a step.</summary>
public abstract class ReviewLeaseTests(DatabaseProvider provider) : ReviewOffice(provider)
{
    private readonly SlowStep _slow = new();

    /// <inheritdoc/>
    protected override void More(IServiceCollection services) => services.AddSingleton<IReviewStep>(_slow);

    [DatabaseFact]
    public async Task Of_two_servers_on_one_database_one_reviews_and_the_other_is_told()
    {
        var first = await Waiting();
        var second = await Run(Day.Today);
        Assert.Equal("nightly-review.running", second.Refusal?.Code);
        _slow.GoOn.SetResult();
        Assert.True((await first).Value.IsFinished);
        Assert.Equal((await first).Value.EndedAt, (await Run(Day.Today)).Value.EndedAt);
    }

    [DatabaseFact]
    public async Task A_server_that_was_silent_for_too_long_lets_go_of_it_and_does_nothing_that_the_other_did()
    {
        await Owes("600.00");
        var plan = await Signed();
        On("2026-09-28");
        var first = await Waiting();
        Office.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.True((await Run(Day.Today)).Value.IsFinished);
        _slow.GoOn.SetResult();
        Assert.Equal("nightly-review.lease-lost", (await first).Refusal?.Code);
        Assert.Single((await Now(plan)).Steps, s => s.Act == PlanAct.CureLetter);
        Assert.Empty(await Findings());
    }

    /// <summary>A run that waits in its first step.</summary>
    private async Task<Task<Result<ReviewReport>>> Waiting()
    {
        var first = Task.Run(() => Run(Day.Today));
        await _slow.IsThere.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return first;
    }

    /// <summary>The first step; whoever asks it first waits until the test goes on.</summary>
    private sealed class SlowStep : IReviewStep
    {
        private int _asked;

        public string Code => "slow";

        public string Name => "Slow";

        public int Place => 1;

        public TaskCompletionSource IsThere { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource GoOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop)
        {
            if (Interlocked.Increment(ref _asked) == 1)
            {
                IsThere.SetResult();
                await GoOn.Task.WaitAsync(TimeSpan.FromSeconds(60), stop);
            }

            return [];
        }

        public Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day) => Task.FromResult<IReadOnlyList<ReviewFinding>>([]);

        public Task<Refusal?> Do(ReviewFinding finding, CounterAct act) => Task.FromResult<Refusal?>(null);
    }
}

/// <inheritdoc/>
public sealed class ReviewLeaseOnSqlite() : ReviewLeaseTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class ReviewLeaseOnSqlServer() : ReviewLeaseTests(DatabaseProvider.SqlServer);
