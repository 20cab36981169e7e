using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>The steps of a license that ask for more than a text: its renewal, the receipts of its first days, its closing.</summary>
[Route("/licenses/{number}")]
[Needs(Permission.WorkLicenses)]
public sealed class LifeController(LicenseDesk desk, LicenseService service, AccountDesk accounts, RuleBook rules, IValidator<RenewForm> renewChecks, IValidator<CloseForm> closeChecks) : CounterController
{
    private const string RenewView = "Renew", CloseView = "Close";

    /// <summary>The page of a renewal.</summary>
    [HttpGet("renew")]
    public async Task<IActionResult> Renew(string number) => await desk.Page(number, Act) is not { } page ? NotFound()
        : page.CanRenew ? View(RenewView, Renewal(page, new RenewForm { Year = page.License.Terms.Newest!.LastDay.Year + 1 }, null)) : RefusedTo(page.Url, LicenseRefusals.RenewedAlready(page.License.Terms.Newest?.LastDay ?? Act.Today));

    /// <summary>Shows the fee, and renews it once the fee that is charged is the one that was shown.</summary>
    [HttpPost("renew")]
    public Task<IActionResult> Renew(string number, [Bind(Prefix = "Form")] RenewForm form) => Charge(number, form, Renewal, page => page.License.Terms.Newest!.LastDay.Year + 1, license => service.Renew(license, form.Year ?? 0, form.Gross, Act, form.Shown),
        license => $"{license.Number} is renewed for {license.Terms.Newest!.Year} and {license.Terms.Newest.Fee.InDollars()} is charged. Take the payment, then issue it.");

    /// <summary>The page for the receipts of the first days.</summary>
    [HttpGet("receipts")]
    public async Task<IActionResult> Receipts(string number) => await desk.Page(number, Act) is not { } page ? NotFound()
        : page.CanReport ? View(RenewView, FirstDays(page, new RenewForm(), null)) : RefusedTo(page.Url, LicenseRefusals.NoFirstYear);

    /// <summary>Shows what the first year costs by them, and charges the rest once that is what was shown.</summary>
    [HttpPost("receipts")]
    public Task<IActionResult> Receipts(string number, [Bind(Prefix = "Form")] RenewForm form) => Charge(number, form, FirstDays, page => page.License.OpenedOn.Year, license => service.ReportReceipts(license, form.Gross ?? Money.Zero, Act, form.Shown),
        license => $"The receipts are entered. The first year of {license.Number} costs {license.Terms.Of(license.OpenedOn.Year)!.Fee.InDollars()} in all.");

    /// <summary>The page of a closing.</summary>
    [HttpGet("close")]
    public async Task<IActionResult> Close(string number) => await desk.Page(number, Act) is { } page ? View(CloseView, await Closing(page, new CloseForm { Day = Act.Today })) : NotFound();

    /// <summary>Closes it.</summary>
    [HttpPost("close")]
    public async Task<IActionResult> Close(string number, [Bind(Prefix = "Form")] CloseForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        if (!closeChecks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Closing(page, form), CloseView);
        }

        var closed = await service.Close(page.License.Number, form.Day!.Value, form.WholeBusiness, Act.Because(form.Reason));
        if (closed.Refusal is { } no)
        {
            return Refused(await Closing(page, form), no, CloseView);
        }

        Flash($"{closed.Value.Number} is closed as of {closed.Value.ClosedOn!.Value.Long()}.{(form.WholeBusiness ? " Its registrations end on the same day." : "")}");
        return Redirect(page.Url);
    }

    private async Task<IActionResult> Charge(string number, RenewForm form, Func<LicensePage, RenewForm, Result<Calculation>?, RenewPage> pageOf, Func<LicensePage, int> year, Func<LicenseNumber, Task<Result<License>>> work, Func<License, string> says)
    {
        ArgumentNullException.ThrowIfNull(form);

        // What was shown is sent again to be charged: the page is read only where it is shown once more.
        var sent = form.Shown is not null && LicenseNumber.TryParse(number, out var of) && renewChecks.Check(form, ModelState, "Form") ? await work(of) : null;
        if (sent is { Refusal: null })
        {
            Flash(says(sent.Value));
            return Redirect(LicensePages.UrlOf(sent.Value.Number));
        }

        if (await desk.Page(number, Act) is not { } page)
        {
            return NotFound();
        }

        if (form.Year is { } asked && page.License.Terms.Of(asked) is { } term)
        {
            Flash($"{page.License.Number} is renewed for {asked}, {term.Fee.InDollars()} was charged. Nothing more was charged.");
            return Redirect(page.Url);
        }

        if (!renewChecks.Check(form, ModelState, "Form"))
        {
            return Malformed(pageOf(page, form, null), RenewView);
        }

        var license = page.License;
        Result<Calculation>? fee = license.Class.Length == 0 ? null : license.Basis(year(page), form.Gross).Fee(rules, year(page));
        if (fee?.Refusal is { } unknown)
        {
            return Refused(pageOf(page, form, null), unknown.Field is null ? unknown : unknown with { Field = "Gross" }, RenewView);
        }

        if (fee is { } known && form.Shown != known.Value.Result)
        {
            ModelState.Clear();
            form.Shown = known.Value.Result;
            return View(RenewView, pageOf(page, form, known));
        }

        var done = sent ?? await work(page.License.Number);
        if (done.Refusal is { } no)
        {
            return Refused(pageOf(page, form, fee), no, RenewView);
        }

        Flash(says(done.Value));
        return Redirect(page.Url);
    }

    private RenewPage Renewal(LicensePage page, RenewForm form, Result<Calculation>? fee)
    {
        var year = page.License.Terms.Newest!.LastDay.Year + 1;
        var byReceipts = rules.Licenses.Find(page.License.Class)?.Fees.On(new DateOnly(year, 1, 1)) is { Refusal: null, Value.Value.GoesByReceipts: true };
        return new RenewPage(page, "renew", $"Renew for {year}", byReceipts ? $"Gross receipts of {year - 1}" : null, form, fee, Money.Zero);
    }

    private static RenewPage FirstDays(LicensePage page, RenewForm form, Result<Calculation>? fee) => new(page, "receipts", "Receipts of the first days", "Gross receipts of the first 30 days", form, fee, page.License.Terms.Of(page.License.OpenedOn.Year)?.Fee ?? Money.Zero);

    private async Task<ClosePage> Closing(LicensePage page, CloseForm form)
    {
        var balance = await accounts.Balance(page.Account, Act.Today, openOnly: true);
        var last = form.Day ?? Act.Today;
        var final = page.Rule is { Refusal: null, Value.FinalReturnDays: { } days } ? $"The final return is due within {days} days of closing, by {rules.Calendar.RollForward(last.AddDays(days)).WithWeekday()}." : "The final return is due on its ordinary due date; the rule book has no other day.";
        return new ClosePage(page, form, balance.Open.Total(b => b.Owed), balance.Unapplied, final, [.. balance.Open.Where(b => b.Owed.IsPositive)]);
    }
}
