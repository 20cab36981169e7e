using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Returns;

/// <summary>Keying a return: the form as printed, what it comes to, and the posting of exactly what was shown.</summary>
[Route("/returns/new")]
[Needs(Permission.FileReturns)]
public sealed class EntryController(EntryDesk desk, ReturnService service, IFiledReturns returns, IStepUp stepUp, RuleBook rules) : CounterController
{
    private const string EntryView = "Entry";
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    /// <summary>Which return; the form once tax and period are chosen.</summary>
    [HttpGet("")]
    public async Task<IActionResult> New(string? account, string? tax, string? period, [FromQuery(Name = "column")] string[]? column)
    {
        var form = new EntryForm { For = account ?? "", Tax = tax ?? "", Span = TypedText.Plain(period), Columns = string.Join(',', column ?? []) };
        return await desk.Page(form, Act) is { } page ? View(EntryView, page) : NotFound();
    }

    /// <summary>Shows what the return comes to; posts it once what is shown is what the clerk read.</summary>
    [HttpPost("")]
    public async Task<IActionResult> File([Bind(Prefix = "Form")] EntryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await returns.Find(new FiledReturnId(form.Id)) is { } earlier)
        {
            return Done(earlier); // the same form again
        }

        if (await desk.Page(form, Act) is not { Layout: not null } page)
        {
            return NotFound();
        }

        if (form.Received is null)
        {
            ModelState.TryAddModelError("Form.Received", "Enter the day the return was received.");
        }

        foreach (var (place, typed) in form.Lines.Where(l => !string.IsNullOrWhiteSpace(l.Value) && !Money.TryParse(l.Value, out _)))
        {
            ModelState.TryAddModelError($"Form.Lines[{place}]", ReturnRefusals.NotAnAmount(place, typed!).Message);
        }

        if (!ModelState.IsValid)
        {
            return Malformed(page, EntryView);
        }

        var (shown, no) = await desk.Checked(page, Act);
        if (no is not null)
        {
            form.Shown = null;
            return Refused(page, Field(no), EntryView);
        }

        if (form.Shown != shown.Preview!.Fingerprint)
        {
            ModelState.Clear();
            form.Shown = shown.Preview.Fingerprint;
            return View(EntryView, shown);
        }

        var approved = await Approver(form);
        form.ApproverPassword = form.AppCode = null;
        var done = approved?.Refusal is { } wrong ? wrong with { Field = wrong.Field == "AppCode" ? "AppCode" : "Approver" }
            : await service.File(form.Read(shown.Account, shown.Period!.Value), form.Shown, Act, approved is null ? null : Act with { By = approved.Value });
        return done.Refusal is { } refused ? Refused(shown, Field(refused), EntryView) : Done(done.Value);
    }

    /// <summary>What each line comes to from what is typed so far, while it is typed.</summary>
    [HttpPost("figures")]
    public IActionResult Figures([Bind(Prefix = "Form")] EntryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var period = ReturnReading.PeriodOf(form.Span, "");
        if (period.Refusal is not null || rules.Returns.Of(form.Tax)?.Forms.On(period.Value.LastDay) is not { Refusal: null } print)
        {
            return BadRequest();
        }

        var layout = print.Value.Value;
        var entries = ReturnEntries.Of(layout, [.. form.Lines.Where(l => !string.IsNullOrWhiteSpace(l.Value)).Select(l => KeyValuePair.Create(l.Key, l.Value!))]);
        var due = rules.DueDates.DueOn(form.Tax, period.Value) is { Refusal: null } found ? found.Value : rules.Calendar.DueDate(form.Due ?? Act.Today).Counted;
        var received = form.Received ?? Act.Today;
        var filed = form.Postmark is { } postmark && rules.Returns.FiledDay(form.Way, received) is { Refusal: null, Value.Value: FiledDayCounts.Postmark } ? postmark : received;
        var check = entries.Refusal is { } no ? no : ReturnCheck.Of(rules, layout, new ReturnFacts
        {
            TaxType = form.Tax,
            Period = period.Value,
            DueOn = due,
            FiledOn = filed,
            PaidOn = form.Paid ?? (Act.Today <= due ? filed : Act.Today),
        }, entries.Value);
        return Json(check.Refusal is { } why
            ? new { says = (string?)why.Message, lines = new Dictionary<string, string>() }
            : new { says = (string?)null, lines = check.Value.Corrected.Where(c => !layout.FindLine(c.Key.Line)!.IsEntry).ToDictionary(c => c.Key.ToString(), c => layout.Said(c.Value)) }, _json);
    }

    /// <summary>The supervisor who approves it with their own password; null where nobody typed one.</summary>
    private async Task<Result<StaffMember>?> Approver(EntryForm form) =>
        string.IsNullOrWhiteSpace(form.Approver) ? null : await stepUp.ConfirmAsync(new CounterSignIn(form.Approver, form.ApproverPassword, form.AppCode), Permission.ApproveEarlierDay, Act.Today);

    private RedirectResult Done(FiledReturn filed)
    {
        var change = filed.Difference.IsZero ? "Nothing was charged by it."
            : filed.Difference.IsPositive ? $"{filed.Difference.InDollars()} was charged by it."
            : $"{(-filed.Difference).InDollars()} was taken off the charge by it.";
        Flash($"{filed.Number} is on file. {change}");
        return Redirect(ReturnPages.UrlOf(filed.Number));
    }

    private static Refusal Field(Refusal no) => no with
    {
        Field = no.Field switch
        {
            "ReceivedOn" => "Received",
            "PostmarkOn" => "Postmark",
            "PaidOn" => "Paid",
            "IsAmended" => "Amends",
            "DueOn" => "Due",
            "Note" => "Remark",
            "Approver" => "Approver",
            _ => null,
        },
    };
}
