using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.NightlyReview;

/// <summary>
/// Runs the review of each business day once its hour has come, on whichever server gets the lease. It first looks a minute after the program serves, so that it delays no
/// start, and then every minute; a run that failed is tried again after half an hour.
/// </summary>
public sealed class ReviewAtNight(IServiceScopeFactory scopes, ReviewTimes times, TimeProvider clock, ILogger<ReviewAtNight> log) : BackgroundService
{
    private static readonly TimeSpan _between = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _again = TimeSpan.FromMinutes(30);
    private DateOnly _finished;
    private DateTime _notBefore;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!times.IsNightly)
        {
            return;
        }

        using var timer = new PeriodicTimer(_between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Look(stoppingToken);
        }
    }

    /// <summary>Looks whether a review is due, and runs it. What goes wrong is logged, and tried again later.</summary>
    public async Task Look(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now < _notBefore)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var day = times.DueAt(now, scope.ServiceProvider.GetRequiredService<RuleBook>().Calendar);
            if (day == _finished)
            {
                return;
            }

            var act = times.Act(now);
            var done = await scope.ServiceProvider.GetRequiredService<INightlyReview>().Run(day, act, stop: stop);
            if (done is { Refusal: null, Value: { IsFinished: true } report })
            {
                _finished = day;
                log.LogInformation("The review of {Day} is finished: {LookedAt} looked at, {Done} done, {Left} left for a person", day, report.LookedAt, report.Done, report.Left);
                return;
            }

            // Refused: another server is at it, or the records are busy.
            log.Log(done.Refusal is null ? LogLevel.Error : LogLevel.Information, "The review of {Day} is not finished: {Why}", day, done.Refusal?.Message ?? done.Value.Says);
            _notBefore = now + (done.Refusal is null ? _again : _between);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The program ends; the run goes on where it was when it serves again.
        }
#pragma warning disable CA1031 // Nothing that goes wrong at night ends the program.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            log.LogError(exception, "The nightly review could not run");
            _notBefore = now + _again;
        }
    }
}
