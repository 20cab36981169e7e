using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.Returns;

/// <summary>Gets the page of a return ready: its form, its columns, the return on file, what it comes to.</summary>
public sealed class EntryDesk(AccountDesk accounts, IFiledReturns returns, ILedgers ledgers, MissingReturns missing, ReturnPreviews previews, IDeciders deciders, RuleBook rules)
{
    /// <summary>The page of a form; null where there is no such account.</summary>
    public async Task<EntryPage?> Page(EntryForm form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(act);
        if (await accounts.Find(form.For) is not { } account)
        {
            return null;
        }

        var taxes = account.Registrations.Select(r => r.TaxType).Distinct().Where(t => rules.Returns.Of(t) is not null).ToList();
        form.Tax = taxes.Contains(form.Tax) ? form.Tax : taxes.FirstOrDefault() ?? "";
        var gone = (await missing.OfAccount(account, act.Today)).Where(m => m.TaxType == form.Tax).ToList();
        var page = new EntryPage
        {
            Account = account,
            Form = form,
            Rules = rules,
            Taxes = [.. taxes.Select(t => new SelectListItem(ReturnPages.Tax(rules, t), t))],
            Missing = gone,
            WhyNot = taxes.Count == 0 ? "The account is not registered for a tax that is filed by a return. Register it first." : null,
        };
        if (page.WhyNot is not null || form.Span.Length == 0)
        {
            return page;
        }

        return await Laid(page, account, act);
    }

    /// <summary>The same with what the return comes to; the refusal where it cannot be posted.</summary>
    public async Task<(EntryPage Page, Refusal? Refusal)> Checked(EntryPage page, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(page);
        var preview = await previews.Of(page.Form.Read(page.Account, page.Period!.Value), act);
        return preview.Refusal is { } no ? (page, no) : (page with
        {
            Preview = preview.Value,
            MayApprove = preview.Value.NeedsApproval ? await deciders.Of(Permission.ApproveEarlierDay, null, [act.By.Person], act.Today) : null,
        }, null);
    }

    private async Task<EntryPage> Laid(EntryPage page, Account account, CounterAct act)
    {
        var (form, schedule) = (page.Form, rules.Returns.Of(page.Form.Tax)!);
        var period = ReturnReading.PeriodOf(form.Span, "");
        var layout = period.Refusal is null ? schedule.Forms.On(period.Value.LastDay) : null;
        if ((period.Refusal ?? layout!.Refusal) is { } no)
        {
            return page with { WhyNot = no.Message };
        }

        var (of, print) = (period.Value, layout!.Value.Value);
        var usable = print.Columns.Where(c => print.Lines.All(l => l.Kind is not (ReturnLineKind.Rate or ReturnLineKind.RateOrCollected)) || rules.RateOf(form.Tax, c, of).Refusal is null).ToList();
        var chosen = form.Columns.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var onRecord = await ledgers.Of(account.Id, form.Tax, of);
        var due = onRecord is null ? rules.DueDates.DueOn(form.Tax, of) : rules.Calendar.DueDate(onRecord.Obligation.RecordedDueOn).Counted;
        var onFile = await returns.OfPeriod(account.Id, form.Tax, of);
        Fill(form, onFile, act.Today, chosen.Length == 0);
        if (chosen.Length == 0)
        {
            chosen = form.Columns.Length > 0 ? form.Columns.Split(',') : Usual(usable, onRecord?.Obligation.Place ?? account.LocationOn(of.FirstDay));
            form.Columns = string.Join(',', chosen);
        }

        return page with
        {
            Layout = print,
            Title = schedule.Name,
            Period = of,
            DueOn = due.Refusal is null ? due.Value : null,
            Usable = usable,
            Columns = [.. usable.Where(c => chosen.Contains(c.Id))],
            Ways = [.. rules.Returns.Channels.Select(c => new SelectListItem(c.Name, c.Id))],
            OnFile = onFile.Count == 0 ? null : onFile[^1],
        };
    }

    /// <summary>A new form begins with today; one that amends begins with what is on file.</summary>
    private void Fill(EntryForm form, IReadOnlyList<FiledReturn> onFile, DateOnly today, bool isNew)
    {
        if (form.Id == Guid.Empty)
        {
            (form.Id, form.Received, form.Way, form.Letter) = (FiledReturnId.New().Value, today, rules.Returns.Channels[0].Id, true);
            if (isNew && onFile.Count > 0)
            {
                form.Amends = true;
                form.Lines = onFile[^1].Entries.Split("; ").Select(e => e.Split('=', 2)).ToDictionary(e => e[0], e => (string?)e[1]);
                form.Columns = string.Join(',', form.Lines.Keys.Where(k => k.Contains('/', StringComparison.Ordinal)).Select(k => k.Split('/')[1]).Distinct());
            }
        }
    }

    private static string[] Usual(List<ReturnColumn> usable, string location)
    {
        var here = usable.FirstOrDefault(c => c.Location == location);
        return usable.Count == 0 ? [] : here is null || here.Fund is not null ? [.. usable.Take(1).Select(c => c.Id), .. here is null ? [] : new[] { here.Id }] : [here.Id];
    }
}
