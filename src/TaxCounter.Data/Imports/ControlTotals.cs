using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Imports;

/// <summary>
/// What the office's books hold, before penalty and interest: the figures an export file comes with, so that both can be laid side by side.
/// An obligation owes what was charged less what was received for it, whichever of its parts the money went to.
/// </summary>
public sealed record ControlTotals
{
    public required int Accounts { get; init; }

    public required int Registrations { get; init; }

    /// <summary>Charges posted.</summary>
    public required int Charges { get; init; }

    /// <summary>What they come to.</summary>
    public required Money Charged { get; init; }

    /// <summary>Payments posted, voided ones left out.</summary>
    public required int Payments { get; init; }

    /// <summary>What they come to.</summary>
    public required Money Paid { get; init; }

    /// <summary>Obligations for which less was received than charged.</summary>
    public required int ObligationsOwing { get; init; }

    /// <summary>What is missing on them.</summary>
    public required Money Owing { get; init; }

    /// <summary>Obligations for which more was received than charged.</summary>
    public required int ObligationsOverpaid { get; init; }

    /// <summary>What is too much on them.</summary>
    public required Money Overpaid { get; init; }

    /// <summary>Adds them up, from the journal where it says, else from the obligations' stored copies.</summary>
    public static async Task<ControlTotals> OfAsync(TaxCounterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var kinds = await context.Set<Posting>().GroupBy(p => p.Kind).Select(g => new { Kind = g.Key, Count = g.Count() }).ToListAsync();
        int Postings(IReadOnlyList<PostingKind> some) => kinds.Where(k => some.Contains(k.Kind)).Sum(k => k.Count);

        // A void mirrors each posting of a payment event that moved the taxpayer's money, so only those with tenders are payments taken back.
        var voided = await context.Set<Domain.Cashiering.PaymentEvent>().CountAsync(e => e.State == Domain.Cashiering.ReceiptState.Voided);
        var obligations = context.Set<Obligation>().Select(o => new { Charged = (long)o.Charged, Received = (long)o.Received });
        var owing = await obligations.Where(o => o.Charged > o.Received).GroupBy(o => 1).Select(g => new { Count = g.Count(), Cents = g.Sum(o => o.Charged - o.Received) }).SingleOrDefaultAsync();
        var overpaid = await obligations.Where(o => o.Received > o.Charged).GroupBy(o => 1).Select(g => new { Count = g.Count(), Cents = g.Sum(o => o.Received - o.Charged) }).SingleOrDefaultAsync();
        var sums = await Sums(context);
        Money Sum(IReadOnlyList<PostingKind> some, params LedgerAccount[] accounts) => sums.Where(s => some.Contains(s.Kind) && accounts.Contains(s.Account)).Total(s => s.AsDebit);
        return new ControlTotals
        {
            Accounts = await context.Set<Account>().CountAsync(),
            Registrations = await context.Set<Registration>().CountAsync(),
            Charges = Postings(PostingKinds.Charges),
            Charged = Sum(PostingKinds.Charges, LedgerAccount.Receivable),
            Payments = Postings(PostingKinds.Payments) - voided,
            Paid = -Sum(PostingKinds.Received, LedgerAccount.Receivable, LedgerAccount.UnappliedCredit),
            ObligationsOwing = owing?.Count ?? 0,
            Owing = new Money(owing?.Cents ?? 0),
            ObligationsOverpaid = overpaid?.Count ?? 0,
            Overpaid = new Money(overpaid?.Cents ?? 0),
        };
    }

    /// <summary>What the journal moved on taxpayers' accounts, by kind of posting, in one look through it.</summary>
    private static async Task<List<(PostingKind Kind, LedgerAccount Account, Money AsDebit)>> Sums(TaxCounterContext context)
    {
        PostingKind[] kinds = [.. PostingKinds.Charges.Union(PostingKinds.Received)];
        LedgerAccount[] accounts = [LedgerAccount.Receivable, LedgerAccount.UnappliedCredit];
        var sides = await (from line in context.Set<JournalLine>()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where kinds.Contains(posting.Kind) && accounts.Contains(line.Account)
                           group line by new { posting.Kind, line.Account, line.Side } into side
                           select new { side.Key.Kind, side.Key.Account, side.Key.Side, Cents = side.Sum(l => (long)l.Amount) }).ToListAsync();
        return sides.ConvertAll(s => (s.Kind, s.Account, new Money(s.Side == Side.Debit ? s.Cents : -s.Cents)));
    }
}
