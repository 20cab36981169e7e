using Microsoft.Extensions.Options;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.NightlyReview;

/// <summary>Which day's review is due: each business day of the office from its hour on.</summary>
public sealed class ReviewTimes(IOptions<OfficeOptions> office, IOptions<ReviewOptions> review)
{
    /// <summary>Whether it runs by itself.</summary>
    public bool IsNightly => review.Value.Nightly;

    /// <summary>The hour from which a day is reviewed.</summary>
    public TimeSpan At => review.Value.At;

    /// <summary>The newest business day whose review should have run by a moment (UTC).</summary>
    public DateOnly DueAt(DateTime utc, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var local = office.Value.LocalOf(utc);
        var day = DateOnly.FromDateTime(local);
        day = local.TimeOfDay < At ? day.AddDays(-1) : day;
        while (!calendar.IsBusinessDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The program itself, at a moment (UTC).</summary>
    public CounterAct Act(DateTime utc) => new() { By = StaffMember.System, At = utc, Today = office.Value.DayOf(utc), From = "nightly review" };
}
