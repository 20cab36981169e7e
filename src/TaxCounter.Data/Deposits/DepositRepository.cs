using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Deposits;

internal sealed class DepositMapping : IEntityTypeConfiguration<Deposit>
{
    public void Configure(EntityTypeBuilder<Deposit> builder)
    {
        builder.ToTable("Deposits", table => table.HasCheckConstraint("CK_Deposits_SecondPerson", "\"VerifiedByPerson\" IS NULL OR LOWER(\"VerifiedByPerson\") <> LOWER(\"PreparedByPerson\")"));
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Number).AsPrinted();
        builder.IsSigned(d => d.Prepared, "Prepared");
        builder.Property(d => d.BagNumber).HasMaxLength(30);
        builder.Property(d => d.Pieces).AsPieces();
        builder.IsSigned(d => d.Verified, "Verified");
        builder.IsSigned(d => d.Taken, "Taken");
        builder.Property(d => d.BankReference).HasMaxLength(40);
        builder.Property(d => d.DisputeReason).HasMaxLength(500);
        builder.Ignore(d => d.Total);
        builder.Ignore(d => d.Difference);
        builder.Ignore(d => d.IsSealed);
        builder.Ignore(d => d.SealedAt);
        builder.HasMany<Drawer>().WithOne().HasForeignKey(d => d.DepositId);
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => d.State);
    }
}

/// <summary>The deposits of the office.</summary>
public sealed class DepositRepository(TaxCounterContext context, NumberCounters counters) : IDeposits
{
    /// <inheritdoc/>
    public async Task<Deposit?> Find(DepositId id) => await context.FindAsync<Deposit>(id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Drawer>> DrawersOf(DepositId id) =>
        await context.Set<Drawer>().Include(d => d.Counts).Where(d => d.DepositId == id).OrderBy(d => d.Number).AsSingleQuery().ToListAsync();

    /// <inheritdoc/>
    public async Task<DepositContents> Contents(DepositId id) => await Contents(await DrawersOf(id));

    /// <inheritdoc/>
    public async Task<DepositContents> Contents(IReadOnlyList<Drawer> drawers)
    {
        ArgumentNullException.ThrowIfNull(drawers);
        var of = drawers.Select(d => (DrawerId?)d.Id).ToList();
        var papers = await (from tender in context.Set<Tender>()
                            join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                            where of.Contains(tender.DrawerId) && paymentEvent.State != ReceiptState.Voided && (tender.Kind == TenderKind.Check || tender.Kind == TenderKind.MoneyOrder || tender.Kind == TenderKind.CashiersCheck)
                            select tender.Amount).ToListAsync();

        // What was turned in, less what voids gave back since, as the journal has it: no clock decides which came first.
        var cash = await context.Set<JournalLine>().AsNoTracking().Where(l => l.Account == LedgerAccount.UndepositedCash && of.Contains(l.DrawerId)).ToListAsync();
        return new DepositContents(cash.Total(l => l.AsDebit), papers.Count, papers.Total());
    }

    /// <inheritdoc/>
    public Task<DepositNumber> NextNumber(int year) => counters.Next<DepositSeries>(year);

    /// <inheritdoc/>
    public void Add(Deposit deposit) => context.Add(deposit);
}
