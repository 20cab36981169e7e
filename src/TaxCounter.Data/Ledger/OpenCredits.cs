using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Ledger;

/// <summary>
/// Brings the stored copies of unapplied credit to what the journal says, account by account, in the transaction of the postings. What was found when a credit
/// arose is kept while it lasts; only a new one, or one that grew, is looked into.
/// </summary>
public sealed class OpenCredits(TaxCounterContext context, RuleBook rules)
{
    private const int AtOnce = 200;

    /// <summary>Restates them.</summary>
    /// <param name="accounts">Whose unapplied credit moved.</param>
    /// <param name="notSaved">Postings that are not in the database yet.</param>
    public async Task Restate(IReadOnlyCollection<AccountId> accounts, IReadOnlyList<Posting> notSaved)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(notSaved);
        foreach (var some in accounts.Chunk(AtOnce))
        {
            var kept = await context.Set<OpenCredit>().Where(c => some.Contains(c.AccountId)).ToListAsync();
            var unapplied = await Lines(some, onlyUnapplied: true, notSaved);
            var sources = some.ToDictionary(a => a, a => CreditSource.Of(unapplied[a]));
            var news = some.Where(a => sources[a].Any(s => kept.Find(c => c.AccountId == a && c.Is(s)) is not { } known || known.Amount < s.Amount)).ToArray();
            var all = news.Length == 0 ? null : await Lines(news, onlyUnapplied: false, notSaved);
            var obligations = news.Length == 0 ? null : (await context.Set<Obligation>().Where(o => news.Contains(o.AccountId)).ToListAsync()).ToLookup(o => o.AccountId);
            foreach (var account in some)
            {
                var finder = all is null || obligations is null || !news.Contains(account) ? null : new CreditFinder([.. all[account]], [.. obligations[account]], rules);
                Restate(account, sources[account], kept.FindAll(c => c.AccountId == account), finder, obligations?[account] ?? []);
            }
        }
    }

    private void Restate(AccountId account, IReadOnlyList<CreditSource> sources, List<OpenCredit> kept, CreditFinder? finder, IEnumerable<Obligation> obligations)
    {
        foreach (var source in sources)
        {
            var credit = kept.Find(c => c.Is(source));
            var grew = credit is null || credit.Amount < source.Amount;
            if (credit is null)
            {
                credit = OpenCredit.Of(account, source);
                context.Add(credit);
            }

            credit.Restate(source.Amount);
            if (grew)
            {
                var finding = finder!.Find(source);
                var from = obligations.FirstOrDefault(o => o.Id == source.From);
                var (day, byLaw) = rules.OffAccounts.RightEnds(rules.Deadlines, from?.TaxType, from is null ? finding.PaidOn : rules.Calendar.DueDate(from.RecordedDueOn).Counted, finding.PaidOn);
                credit.Keep(finding, day, byLaw);
            }
        }

        foreach (var used in kept.Where(c => !sources.Any(c.Is)))
        {
            context.Remove(used);
        }
    }

    private async Task<ILookup<AccountId, CreditLine>> Lines(AccountId[] accounts, bool onlyUnapplied, IReadOnlyList<Posting> notSaved)
    {
        var wanted = accounts.Select(a => (AccountId?)a).ToList();
        var rows = await (from line in context.Set<JournalLine>().AsNoTracking()
                          join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                          where wanted.Contains(line.AccountId) && (line.Account == LedgerAccount.UnappliedCredit || !onlyUnapplied && line.Account == LedgerAccount.Receivable)
                          select new { line.AccountId, line.PostingId, posting.Kind, posting.CorrectsId, posting.EffectiveOn, posting.PostedAt, line.Account, line.ObligationId, line.Component, line.Side, line.Amount }).ToListAsync();
        var saved = rows.Select(r => (Account: r.AccountId!.Value, Line: new CreditLine
        {
            PostingId = r.PostingId,
            Kind = r.Kind,
            CorrectsId = r.CorrectsId,
            EffectiveOn = r.EffectiveOn,
            PostedAt = r.PostedAt,
            Account = r.Account,
            ObligationId = r.ObligationId,
            Component = r.Component,
            AsCredit = r.Side == Side.Credit ? r.Amount : -r.Amount,
        }));
        var added = notSaved.SelectMany(p => p.Lines.Select(l => (Posting: p, Line: l)))
            .Where(x => x.Line.Account == LedgerAccount.UnappliedCredit || !onlyUnapplied && x.Line.Account == LedgerAccount.Receivable)
            .Where(x => x.Line.AccountId is { } of && accounts.Contains(of)).Select(x => (Account: x.Line.AccountId!.Value, Line: CreditLine.Of(x.Posting, x.Line)));
        return saved.Concat(added).ToLookup(x => x.Account, x => x.Line);
    }
}
