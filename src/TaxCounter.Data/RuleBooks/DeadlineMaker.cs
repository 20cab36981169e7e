using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the deadlines, charges and limits of a rule book.</summary>
internal sealed class DeadlineMaker(BookChecks check, TaxList taxes)
{
    public Deadlines Deadlines(DeadlinesPart part, BusinessCalendar calendar, Func<IReadOnlyList<AppealPeriod>, IReadOnlyList<DocumentDeadline>, RightsBook> rights)
    {
        const string path = "$.deadlines";
        check.Unique(path + ".appeals", part.Appeals.Select(a => a.Id));
        check.Unique(path + ".refunds", part.Refunds.Select(r => r.Id));
        check.Unique(path + ".documents", part.Documents.Select(d => d.Id));
        check.Known(path + ".appeals", taxes, part.Appeals.SelectMany(a => a.TaxTypes));
        check.Known(path + ".refunds", taxes, part.Refunds.SelectMany(r => r.TaxTypes));
        List<AppealPeriod> appeals = [.. part.Appeals.Select((a, i) => new AppealPeriod(a.Id, a.Name, a.TaxTypes, check.Rows($"{path}.appeals[{i}].rows", $"appeal period for {Lower(a.Name)}", a.Rows, (r, at) =>
                new AppealRule { Days = Days(r, at), Moves = check.Need(r.Moves, at, "moves"), SafeDays = r.SafeDays, Says = check.Need(r.Says, at, "says") })))];
        List<DocumentDeadline> documents = [.. part.Documents.Select((d, i) => new DocumentDeadline(d.Id, d.Name, d.Begins, check.Rows($"{path}.documents[{i}].rows", $"deadline '{d.Id}'", d.Rows, (r, at) =>
            new DocumentRule(Days(r, at), check.Need(r.Moves, at, "moves"), check.Need(r.Says, at, "says")))))];
        return new Deadlines(
            taxes,
            calendar,
            appeals,
            [.. part.Refunds.Select((r, i) => new RefundPeriod(r.Id, r.Name, r.TaxTypes, check.Rows($"{path}.refunds[{i}].rows", $"time limit for refunds of {Lower(r.Name)}", r.Rows, Refund)))],
            documents)
        {
            Rights = rights(appeals, documents),
        };
    }

    public Charges Charges(IReadOnlyList<ChargePart> parts, string path)
    {
        check.Unique(path, parts.Select(p => p.Id));
        return new Charges(taxes.Office, [.. parts.Select((p, i) => new Charge(p.Id, p.Name, p.Of, check.Rows($"{path}[{i}].rows", $"charge '{p.Id}'", p.Rows, Charge)))]);
    }

    public Limits Limits(LimitsPart part, IReadOnlyList<PlanRow> plans, IReadOnlyList<ReviewRow> review)
    {
        const string path = "$.limits";
        check.Unique(path + ".approvals", part.Approvals.Select(a => a.Id));
        return new Limits(
            taxes.Office,
            [.. part.Approvals.Select((a, i) => new ApprovalLimit(a.Id, a.Name, check.Rows($"{path}.approvals[{i}].rows", $"approval limit '{a.Id}'", a.Rows, Approval)))],
            check.Rows(path + ".electronicPayment", "electronic payment limit", part.ElectronicPayment, (r, at) => check.MoneyOf(check.Need(r.Amount, at, "amount"), at + ".amount")))
        {
            Plans = check.Rows("$.plans", "payment plans", plans, r => new Dated<PlanLimits>(r.FirstDay, Plan(r), BookChecks.Of(r.Authority))),
            Review = check.Rows("$.review", "nightly review", review, r => new Dated<ReviewRules>(r.FirstDay, Review(r), BookChecks.Of(r.Authority))),
            AddUp = check.Rows(path + ".addUp", "days for which decisions add up", part.AddUp, r => new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority))),
        };
    }

    private PlanLimits Plan(PlanRow row)
    {
        const string path = "$.plans";
        check.That(row.Months is > 0 and <= PlanSchedule.MostMonths, path, $"the months must be between 1 and {PlanSchedule.MostMonths}");
        check.That(row.DownRate is >= 0 and < 1, path, "the down payment must be a share from 0 up to but not 1");
        check.That(row.GraceDays is >= 0 and <= 366 && row.CureDays is >= 0 and <= 366, path, "the days of grace and of the cure letter must be between 0 and 366");
        check.That(row.MostPlans > 0 && row.NewUnpaid > 0 && row.DefaultYears >= 0 && row.ChangeNotice is null or { Days: > 0 and <= 366 }, path, "plans at a time and unpaid new charges must be 1 or more, and a notice 1 to 366 days");
        return new PlanLimits(row.Months, row.DownRate, row.GraceDays)
        {
            CureDays = row.CureDays,
            MostPlans = row.MostPlans,
            NewUnpaid = row.NewUnpaid,
            DefaultYears = row.DefaultYears,
            UnfiledCounts = row.UnfiledCounts,
            ChangeNotice = row.ChangeNotice is { } notice ? new PlanNoticeRule(notice.Days, BookChecks.Of(notice.Authority)) : null,
        };
    }

    private ReviewRules Review(ReviewRow row)
    {
        check.That(row.ReminderDays is > 0 and <= 366 && row.LicenseDays is null or > 0 and <= 366, "$.review", "the days must be between 1 and 366");
        return new ReviewRules { CureLetters = row.CureLetters, Defaults = row.Defaults, PaidPlans = row.PaidPlans, Reminders = row.Reminders, ReminderDays = row.ReminderDays, LicenseDays = row.LicenseDays };
    }

    private RefundRule Refund(RefundRow row, string path)
    {
        check.That(row.YearsAfterPayment is not null || row.YearsAfterYearEnd is not null, path, "a time limit for refunds must count from the payment or from the end of the year");
        check.That((row.YearsAfterPayment ?? 1) > 0 && (row.YearsAfterYearEnd ?? 1) > 0 && (row.MonthsAfterAssessment ?? 1) > 0, path, "years and months must be more than 0");
        return new RefundRule
        {
            YearsAfterPayment = row.YearsAfterPayment,
            YearsAfterYearEnd = row.YearsAfterYearEnd,
            MonthsAfterAssessment = row.MonthsAfterAssessment,
            Says = check.Need(row.Says, path, "says"),
        };
    }

    private ChargeRule Charge(ChargeRow row, string path)
    {
        check.That(row.Flat is null != row.Rate is null, path, "a charge must be either a fixed amount or a share");
        check.That(row.Rate is null or (> 0 and < 1), path + ".rate", "the rate must be between 0 and 1");
        var rule = new ChargeRule
        {
            Flat = Amount(row.Flat, path + ".flat"),
            Rate = row.Rate,
            Minimum = Amount(row.Minimum, path + ".minimum"),
            Maximum = Amount(row.Maximum, path + ".maximum"),
            Says = check.Need(row.Says, path, "says"),
        };
        check.That(rule is not { Minimum: { } least, Maximum: { } most } || least <= most, path + ".minimum", "the minimum is more than the maximum");
        return rule;
    }

    private ApprovalRule Approval(ApprovalRow row, string path)
    {
        var rule = new ApprovalRule(
            check.MoneyOf(check.Need(row.SecondPersonAbove, path, "secondPersonAbove"), path + ".secondPersonAbove"),
            check.MoneyOf(check.Need(row.SupervisorAbove, path, "supervisorAbove"), path + ".supervisorAbove"))
        {
            TwoSupervisorsAbove = Amount(row.TwoSupervisorsAbove, path + ".twoSupervisorsAbove"),
            UnderDelegationUpTo = Amount(row.UnderDelegationUpTo, path + ".underDelegationUpTo"),
        };
        check.That(rule.SecondPersonAbove <= rule.SupervisorAbove, path, "the limit for a second person must not be more than the limit for a supervisor");
        check.That(rule.TwoSupervisorsAbove is not { } two || two >= rule.SupervisorAbove, path, "two supervisors are more than one: that limit must not be the lower one");
        return rule;
    }

    private int Days(TimeRow row, string path)
    {
        var days = check.Need(row.Days, path, "days");
        check.That(days is > 0 and <= 3660, path + ".days", "the days must be between 1 and 3660");
        return days;
    }

    private Money? Amount(string? text, string path) => text is null ? null : check.MoneyOf(text, path);

    private static string Lower(string name) => name.ToLowerInvariant();
}
