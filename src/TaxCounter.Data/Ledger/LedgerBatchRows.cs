using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

/// <summary>The rows that a batch of charges and payments comes to. Those that moved are changed only where they are still as they were read.</summary>
internal sealed record LedgerBatchRows(IReadOnlyList<Obligation> New, IReadOnlyList<Obligation> Moved, IReadOnlyList<Posting> Postings, IReadOnlyList<AccountBalance> NewBalances, IReadOnlyList<AccountBalance> Balances)
{
    private static readonly string[] _moves =
    [
        nameof(Obligation.Charged), nameof(Obligation.Received), nameof(Obligation.TaxOwing), nameof(Obligation.PenaltyOwing), nameof(Obligation.InterestOwing), nameof(Obligation.OtherOwing), nameof(Obligation.IsOpen),
    ];

    private static readonly string[] _restates = [nameof(AccountBalance.Owing), nameof(AccountBalance.OldestRecordedDueOn), nameof(AccountBalance.OpenCount), nameof(AccountBalance.Unapplied)];

    /// <summary>Writes them with what else the context holds; nothing stays tracked.</summary>
    public static async Task Write(TaxCounterContext context, LedgerBatchRows rows, CancellationToken stop)
    {
        // Past EF Core, which would take most of the time.
        await BulkRows.AddAsync(context, rows.New, stop);
        await BulkRows.AddAsync(context, rows.Postings, stop);
        await BulkRows.AddAsync(context, [.. rows.Postings.SelectMany(p => p.Lines)], stop);
        await BulkRows.ChangeAsync(context, rows.Moved, _moves, stop);
        await BulkRows.AddAsync(context, rows.NewBalances, stop);
        await BulkRows.ChangeAsync(context, rows.Balances, _restates, stop);
        await context.SaveChangesAsync(stop);
        context.ChangeTracker.Clear();
    }
}
