using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Accounts;

/// <summary>Works a change of rule out over the open obligations: their movements are read in one go, each is assessed by both books without words.</summary>
public sealed class RulePreviews(TaxCounterContext context) : IRulePreviews
{
    /// <summary>Above this the obligations that fell due longest ago are left out, and the page says so.</summary>
    public const int Most = 50_000;

    private const int Shown = 10;

    /// <inheritdoc/>
    public async Task<RulePreview> Of(RuleBook before, RuleBook after, DateOnly firstDay)
    {
        var open = await context.Set<Obligation>().CountAsync(o => o.IsOpen);
        var ledgers = await Ledgers(open);
        var days = RulePreview.DaysFor(firstDay);
        var lines = days.Select(day => ledgers.Select(l => Line(l, before, after, day)).Where(l => l.Before != l.After).ToList()).ToList();
        return new RulePreview(
            ledgers.Count,
            open,
            [.. days.Zip(lines, (day, changed) => new RulePreviewDay(day, changed.Count, changed.Total(l => l.Penalty), changed.Total(l => l.Interest)))],
            await Named([.. lines[^1].OrderByDescending(l => l.Total.Abs()).ThenBy(l => l.Obligation.RecordedDueOn).Take(Shown)], after.Calendar),
            RulePreview.ExamplesOf(before, after, firstDay));
    }

    private static Compared Line(ObligationLedger ledger, RuleBook before, RuleBook after, DateOnly day)
    {
        var question = ledger.Question(day);
        return new Compared(ledger.Obligation, Amounts(before, question), Amounts(after, question));
    }

    private static LateAmounts Amounts(RuleBook book, LateChargesQuestion question)
    {
        var found = book.LateAmountsOf(question);
        return found.Refusal is null ? found.Value with { Penalty = found.Value.Penalty - question.WaivedOf(found.Value.Penalty) } : default;
    }

    private async Task<IReadOnlyList<ObligationLedger>> Ledgers(int open)
    {
        var obligations = context.Set<Obligation>().AsNoTracking().Where(o => o.IsOpen);
        if (open > Most)
        {
            var since = await obligations.OrderByDescending(o => o.RecordedDueOn).Skip(Most - 1).Select(o => o.RecordedDueOn).FirstAsync();
            obligations = obligations.Where(o => o.RecordedDueOn > since);
        }

        var all = await obligations.ToListAsync();
        var lines = await (from line in context.Set<JournalLine>().AsNoTracking()
                           join obligation in obligations on line.ObligationId equals (ObligationId?)obligation.Id
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where line.Account == LedgerAccount.Receivable && (line.Component == Component.Tax || line.Component == Component.Fee)
                           select new { line.ObligationId, posting.Kind, posting.EffectiveOn, line.Component, line.Side, line.Amount }).ToListAsync();
        var entries = lines.ToLookup(l => l.ObligationId!.Value, l => new LedgerEntry(l.Kind, l.EffectiveOn, l.Component!.Value, l.Side == Side.Debit ? l.Amount : -l.Amount));
        return [.. all.Select(o => new ObligationLedger(o, [.. entries[o.Id]]))];
    }

    private async Task<IReadOnlyList<RulePreviewLine>> Named(IReadOnlyList<Compared> largest, BusinessCalendar calendar)
    {
        var ids = largest.Select(l => l.Obligation.AccountId).Distinct().ToList();
        var numbers = await context.Set<Account>().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Number }).ToDictionaryAsync(a => a.Id, a => a.Number);
        return [.. largest.Select(l => new RulePreviewLine(numbers[l.Obligation.AccountId].Digits, l.Obligation.TaxType, l.Obligation.Period, calendar.DueDate(l.Obligation.RecordedDueOn).Counted, l.Before, l.After))];
    }

    private sealed record Compared(Obligation Obligation, LateAmounts Before, LateAmounts After)
    {
        public Money Penalty => After.Penalty - Before.Penalty;

        public Money Interest => After.Interest - Before.Interest;

        public Money Total => Penalty + Interest;
    }
}
