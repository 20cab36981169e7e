using System.Text;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Business days: the list, the daily cash activity of one, its file, and closing it.</summary>
[Route("/cashiering/days")]
[Needs(Permission.SeeCash)]
public sealed class DaysController(IBusinessDaySearch reports, IBusinessDays days, DayService service, IAuditTrail audit, IStepUp stepUp, RuleBook rules, IValidator<CloseDayForm> checks, IValidator<ReopenDayForm> reopenChecks) : CounterController
{
    /// <summary>The days, newest first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(int page = 1) => View(await reports.Days(page));

    /// <summary>The daily cash activity of one day.</summary>
    [HttpGet("{day}")]
    public async Task<IActionResult> Day(DateOnly day) => ModelState.IsValid ? View(await Page(day)) : NotFound();

    /// <summary>The same as a file for the finance office.</summary>
    [HttpGet("{day}/csv")]
    public async Task<IActionResult> Csv(DateOnly day)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        if ((await audit.RecordView(Act, "cashiering.day-export", day.Field())).Refusal is { } no)
        {
            return RefusedTo($"/cashiering/days/{day.Field()}", no);
        }

        var page = await Page(day);

        // With a byte order mark: without one, spreadsheets read accents in names wrongly.
        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(DayCsv.Of(page.Activity))];
        return File(content, "text/csv; charset=utf-8", $"daily-cash-activity-{day.Field()}.csv");
    }

    /// <summary>Closes the day, or says what is left to do.</summary>
    [HttpPost("{day}/close")]
    [Needs(Permission.CloseDay)]
    public async Task<IActionResult> Close(DateOnly day, [Bind(Prefix = "Form")] CloseDayForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Page(day), "Day");
        }

        var own = await stepUp.ConfirmOwnAsync(Who, form.Password!, Permission.CloseDay);
        var closed = own.Refusal is { } wrong ? (Result<ClosedDay>)wrong : await service.Close(day, Act);
        if (closed.Refusal is { } no)
        {
            return Refused(await Page(day), no, "Day");
        }

        Flash($"{day.WithWeekday()} is closed: {closed.Value.Receipts} receipts, {closed.Value.Total.InDollars()}.");
        return Redirect($"/cashiering/days/{day.Field()}");
    }

    /// <summary>Asks for the day to be reopened; another supervisor decides.</summary>
    [HttpPost("{day}/reopen")]
    [Needs(Permission.CloseDay)]
    public async Task<IActionResult> Reopen(DateOnly day, [Bind(Prefix = "Reopen")] ReopenDayForm reopen)
    {
        ArgumentNullException.ThrowIfNull(reopen);
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        if (!reopenChecks.Check(reopen, ModelState, "Reopen"))
        {
            return Malformed(await Page(day, reopen), "Day");
        }

        if ((await service.AskToReopen(day, Act.Because(reopen.Reason))).Refusal is { } no)
        {
            return Refused(await Page(day, reopen), no, "Day");
        }

        Flash($"The reopening of {day.WithWeekday()} is submitted to Approvals. The day stays closed until another supervisor approves it.");
        return Redirect($"/cashiering/days/{day.Field()}");
    }

    /// <summary>Opens the next business day at once.</summary>
    [HttpPost("{day}/open-next")]
    [Needs(Permission.CloseDay)]
    public async Task<IActionResult> OpenNext(DateOnly day)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var opened = await service.OpenNext(day, Act);
        if (opened.Refusal is { } no)
        {
            return Refused(await Page(day), no, "Day");
        }

        Flash($"{opened.Value.Day.WithWeekday()} is open. Drawers that are opened now belong to it. Payments still count from today for penalty and interest.");
        return Redirect($"/cashiering/days/{day.Field()}");
    }

    private async Task<DayPage> Page(DateOnly day, ReopenDayForm? reopen = null)
    {
        var figures = await reports.Of(day);
        return new DayPage
        {
            Figures = figures,
            Activity = DailyCashActivity.Of(figures, rules),
            Backdated = await reports.Backdated(day),
            Standing = await days.Standing(day),
            Steps = await days.Steps(day),
            Exceptions = await days.Exceptions(day),
            StillOpen = figures.Closed is null ? await days.StillOpen(day) : [],
            IsToday = day == Act.Today,
            Next = day == Act.Today && figures.Closed is not null ? rules.Calendar.NextBusinessDay(day) : null,
            NextIsOpen = Act.BusinessDay > day && day == Act.Today,
            MayCloseDays = Who.May(Permission.CloseDay),
            MayClose = figures.Closed is null && day <= Act.Today && Who.May(Permission.CloseDay),
            Reopen = reopen ?? new ReopenDayForm(),
        };
    }
}
