using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.OffAccounts;

/// <summary>What the nightly review does about questions to customers about a credit whose day has passed: the reminder, by the rule book. Where that is not answered, the credit comes up in its queue by itself.</summary>
public sealed class CreditQuestionReview(TaxCounterContext context, OffAccountService service, RuleBook rules) : IReviewStep
{
    /// <inheritdoc/>
    public string Code => "off-accounts-questions";

    /// <inheritdoc/>
    public string Name => "Questions about credits";

    /// <inheritdoc/>
    public int Place => 30;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop) =>
        [.. (await Late(day).Select(q => q.CreditId).Distinct().ToListAsync(stop)).Select(id => id.Value.ToString())];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day)
    {
        List<OpenCreditId> ids = [.. keys.Select(k => new OpenCreditId(Guid.Parse(k)))];
        var rows = await (from question in Late(day)
                          where ids.Contains(question.CreditId)
                          join account in context.Set<Account>() on question.AccountId equals account.Id
                          select new { question.CreditId, question.Id, question.AskedOn, question.DueOn, question.Amount, account.Number, account.TradeName, account.TaxpayerName }).ToListAsync();
        var isByItself = rules.Limits.ReviewOn(day).Reminders;
        return [.. rows.GroupBy(r => r.CreditId).Select(g => g.MaxBy(r => r.AskedOn)!).Select(r => new ReviewFinding
        {
            Key = r.CreditId.Value.ToString(),
            What = "off-accounts.remind",
            Mark = r.Id.Value.ToString(),
            Subject = r.Number.Digits,
            Says = $"Credit of {r.Amount.InDollars()}: asked on {DateWords.Date(r.AskedOn)}, to be answered by {DateWords.Date(r.DueOn)}, and not answered.",
            Name = r.TradeName.Length > 0 ? r.TradeName : r.TaxpayerName,
            Page = $"/off-accounts/{r.CreditId.Value}",
            LeftBecause = isByItself ? null : "By the rule book a person sends reminders.",
        })];
    }

    /// <inheritdoc/>
    public async Task<Refusal?> Do(ReviewFinding finding, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return (await service.Remind(new OpenCreditId(Guid.Parse(finding.Key)), act)).Refusal;
    }

    /// <summary>Questions that nobody answered or was reminded of, past their day, of credits that are still there.</summary>
    private IQueryable<CreditQuestion> Late(DateOnly day) => context.Set<CreditQuestion>().AsNoTracking()
        .Where(q => q.AnsweredOn == null && q.RemindedOn == null && q.DueOn < day && context.Set<OpenCredit>().Any(c => c.Id == q.CreditId));
}
