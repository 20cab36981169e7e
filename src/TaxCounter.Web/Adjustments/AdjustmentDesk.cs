using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Adjustments;

/// <summary>Finds an adjustment with everything its pages show of it.</summary>
public sealed class AdjustmentDesk(IAdjustments adjustments, IAccounts accounts, ILetters letters, AdjustmentFigures figures, AdjustmentService service, AdjustmentActions actions, IOpenDiscounts discounts, RuleBook rules)
{
    /// <summary>The page of a number; null where there is no such adjustment.</summary>
    public async Task<CasePage?> Page(string number, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!AdjustmentNumber.TryParse(number, out var parsed) || await adjustments.Find(parsed) is not { } adjustment || await accounts.Find(adjustment.AccountId) is not { } account)
        {
            return null;
        }

        var work = await figures.Of(adjustment, act);
        return new CasePage
        {
            Adjustment = adjustment,
            Account = account,
            Work = work,
            ReasonName = figures.Reasons.Find(adjustment.ReasonCode)?.Name ?? "no reason yet",
            Alone = adjustment.Story.State == AdjustmentState.InPreparation && work.WhyNot is null ? await service.Alone(adjustment, work.Amount, act.Today) : (Result<Money>?)null,
            Letters = await letters.OfCase(parsed.ToString()),
            NextFound = adjustment.Story.State is AdjustmentState.Posted or AdjustmentState.Submitted && work.Reason?.Value.Adjustment?.Worksheet == WorksheetKind.Discount && act.By.May(Permission.PrepareAdjustment) ? AdjustmentPages.UrlOf(rules, await Other(adjustment, act.Today), act.Today) : null,
            Rules = rules,
            Actions = actions.All,
            Who = act.By,
            Today = act.Today,
        };
    }

    /// <summary>The first discount that is listed besides those of this adjustment.</summary>
    private async Task<OpenDiscountRow?> Other(Adjustment adjustment, DateOnly today)
    {
        var next = await discounts.Next(after: null, today);
        return next is not null && adjustment.Periods.Any(p => p.ObligationId == next.Discount.Id) ? await discounts.Next(next.Discount, today) : next;
    }
}
