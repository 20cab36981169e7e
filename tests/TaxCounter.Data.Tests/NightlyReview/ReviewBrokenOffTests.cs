using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.NightlyReview;

/// <summary>A night with four plans that are late, their agreements that nobody mailed, and a credit, ended before one statement after the other, as when the program is killed there, and run again each time.</summary>
public sealed class ReviewBrokenOffTests() : ReviewOffice(DatabaseProvider.Sqlite)
{
    private const int Plans = 4, Step = 4, Most = 600;
    private readonly BrokenLine _line = new();

    /// <inheritdoc/>
    protected override void More(IServiceCollection services) => services.AddSingleton<IInterceptor>(_line);

    [Fact]
    public async Task Broken_off_before_any_statement_it_goes_on_with_nothing_twice_and_nothing_left_out()
    {
        for (var i = 0; i < Plans; i++)
        {
            await Owes("600.00");
            await Signed();
        }

        await Owes("100.00");
        await Pays("130.00");
        On("2026-09-28");
        var (broken, at) = (0, 1);
        for (; at < Most; at += Step)
        {
            _line.BreakBefore(at);
            try
            {
                var done = await Run(Day.Today);
                if (!_line.Broke)
                {
                    Assert.Null(done.Refusal?.Message);
                    break;
                }
            }
            catch (Exception) when (_line.Broke)
            {
                // Killed there; its lease runs out.
            }

            broken++;
            _line.Mend();
            Office.Clock.Advance(TimeSpan.FromMinutes(3));
        }

        _line.Mend();
        var report = (await Day.With<IReviewSearch, ReviewReport?>(s => s.Of(new DateOnly(2026, 9, 28))))!;
        Assert.True(broken > 12, $"It was broken off {broken} times only.");
        Assert.Equal((true, Plans, 1 + Plans), (report.IsFinished, report.Done, report.Left));
        Assert.Equal((Plans, Plans), (report.Steps.Single(s => s.Code == "payment-plans").LookedAt, report.Steps.Single(s => s.Code == "payment-plans").Done));
        Assert.Equal(Plans, await Office.Read(c => c.Set<Letter>().CountAsync(l => l.Kind == "plan-cure")));
        Assert.All(await Office.Read(c => c.Set<PaymentPlan>().Include(p => p.Steps).ToListAsync()), p => Assert.Single(p.Steps, s => s.Act == PlanAct.CureLetter));
        Assert.Equal(Plans + 1 + Plans, await Office.Read(c => c.Set<ReviewItem>().CountAsync()));
        Assert.Empty(await Findings());
    }
}
