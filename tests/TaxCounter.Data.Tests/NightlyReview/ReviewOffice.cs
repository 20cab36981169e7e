using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PaymentPlans;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Tests.NightlyReview;

/// <summary>An office with plans that is reviewed at night.</summary>
public abstract class ReviewOffice(DatabaseProvider provider) : PlanOffice(provider)
{
    protected Task<Result<ReviewReport>> Run(DateOnly day) => Day.With<INightlyReview, Result<ReviewReport>>(r => r.Run(day, Day.Act(StaffMember.System)));

    protected Task<int> Audited() => Office.Read(c => c.Set<AuditEntry>().CountAsync());

    /// <summary>Reviews a day, and holds what its steps came to: looked at, done, left.</summary>
    protected async Task<ReviewReport> Review(string day, params (string Step, int LookedAt, int Done, int Left)[] steps)
    {
        On(day);
        var report = (await Run(Day.Today)).Value;
        Assert.True(report.IsFinished, report.Says);
        foreach (var step in steps)
        {
            var of = report.Steps.Single(s => s.Code == step.Step);
            Assert.Equal(step, (of.Code, of.LookedAt, of.Done, of.Left));
        }

        return report;
    }
}
