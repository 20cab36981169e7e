using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Collections;

/// <summary>V42: works the last day of every demand out again, by the rule book of the day it bears, and adds its periods up.</summary>
internal sealed class DemandDayChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        List<string> wrong = [];
        await foreach (var demand in context.Set<Demand>().AsNoTracking().Include(d => d.Periods).OrderBy(d => d.Letter).AsAsyncEnumerable().WithCancellation(stop))
        {
            var notice = rules.Deadlines.Rights.Find(StatementService.DemandNotice);
            var cards = notice.Refusal is null ? rules.Deadlines.Rights.Cards(notice.Value, demand.SentOn) : notice.Refusal;
            if (cards.Refusal is not null || cards.Value[0].By != demand.LastDay || demand.Periods.Total(p => p.Amount) != demand.Amount)
            {
                wrong.Add(demand.Letter.ToString());
            }
        }

        return wrong.Count == 0 ? [] : [new Finding("V42", wrong.Count, $"The demand of letter {wrong[0]} does not have the last day of the rule book, or its periods do not add up{VerifyCheck.More(wrong.Count)}.")];
    }
}
