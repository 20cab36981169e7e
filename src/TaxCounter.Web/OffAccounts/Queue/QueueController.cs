using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.OffAccounts;

/// <summary>What is off: credits by the day their refund right ends, small balances, charges without a registration.</summary>
[Route("/off-accounts")]
[Needs(Permission.SeeOffAccounts)]
public sealed class QueueController(ICreditQueueSearch search, IOpenDiscounts discounts, IAuditTrail audit, RuleBook rules) : CounterController
{
    /// <summary>The queue of credits.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Queue(QueueFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var trouble = ModelState.TryGetValue(nameof(QueueFilter.AtLeast), out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        var list = await search.List(new CreditFilter
        {
            Today = Act.Today,
            Cause = filter.Of,
            AtLeast = filter.AtLeast ?? Money.Zero,
            WithSetAside = filter.All,
            Page = page,
        });
        await audit.RecordView(Act, "off-accounts.view", details: $"credits, page {list.Page.Number} of {list.Page.Last}");
        return View(new QueuePage(filter, list, rules, Act.Today, trouble));
    }

    /// <summary>Accounts that owe very little.</summary>
    [HttpGet("small")]
    public async Task<IActionResult> Small(int page)
    {
        var row = rules.OffAccounts.SmallDebit.On(Act.Today);
        var most = row.Refusal is null ? row.Value.Value : Money.Zero;
        var list = await search.Small(most, page);
        await audit.RecordView(Act, "off-accounts.view", details: $"small balances, page {list.Number}");
        return View(new SmallPage(list, most, Who.May(Permission.PrepareAdjustment)));
    }

    /// <summary>Charges of a tax that their account is not registered for.</summary>
    [HttpGet("orphans")]
    public async Task<IActionResult> Orphans(int page)
    {
        var list = await search.Orphans(page);
        await audit.RecordView(Act, "off-accounts.view", details: $"charges without a registration, page {list.Number}");
        return View(new OrphansPage(list, rules, Who.May(Permission.PrepareAdjustment)));
    }

    /// <summary>Discounts that were kept although the return was paid late, or not allowed although it was in time.</summary>
    [HttpGet("discounts")]
    public async Task<IActionResult> Discounts(int page)
    {
        var list = await discounts.List(Act.Today, page);
        await audit.RecordView(Act, "off-accounts.view", details: $"discounts, page {list.Number}");
        return View(new DiscountsPage(list, rules, Who.May(Permission.PrepareAdjustment)));
    }
}
