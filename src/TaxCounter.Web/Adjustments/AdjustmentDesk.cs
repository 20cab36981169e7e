using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Adjustments;

/// <summary>Finds an adjustment with everything its pages show of it.</summary>
public sealed class AdjustmentDesk(IAdjustments adjustments, IAccounts accounts, ILetters letters, AdjustmentFigures figures, AdjustmentService service, AdjustmentActions actions, RuleBook rules)
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
            Rules = rules,
            Actions = actions.All,
            Who = act.By,
            Today = act.Today,
        };
    }
}
