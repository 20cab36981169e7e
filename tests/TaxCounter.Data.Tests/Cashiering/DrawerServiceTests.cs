using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Drawers through their day, their reports and the numbers of their receipts.</summary>
public abstract class DrawerServiceTests(DatabaseProvider provider) : WindowTests(provider)
{
    [DatabaseFact]
    public async Task Opening_takes_the_float_from_the_change_fund()
    {
        var drawer = await OpenDrawer();

        Assert.Equal([(LedgerAccount.ChangeFund, -20000L), (LedgerAccount.DrawerCash, 20000L)], await Books());
        Assert.Equal(drawer.Id, (await With<IDrawerSearch, DrawerGlance?>(r => r.Glance(Acts.Clerk().Id)))?.Id);
        await Verify();
    }

    [DatabaseFact]
    public async Task One_clerk_keeps_one_drawer_and_one_number_is_in_use_once()
    {
        await OpenDrawer();

        Assert.Equal("cashiering.already-open", (await With<DrawerService, Result<Drawer>>(s => s.Open(7, Money.Zero, Acts.ByClerk()))).Refusal?.Code);
        Assert.Equal("cashiering.drawer-taken", (await With<DrawerService, Result<Drawer>>(s => s.Open(1, Money.Zero, Acts.ByClerk(2)))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task Nobody_moves_the_drawer_of_another()
    {
        var drawer = await OpenDrawer();

        foreach (var move in new Func<DrawerService, Task<Result<Drawer>>>[] { s => s.Lock(drawer.Id, Acts.ByClerk(2)), s => s.StartCount(drawer.Id, Acts.ByClerk(2)), s => s.Accept(drawer.Id, Acts.ByClerk(2)) })
        {
            Assert.NotNull((await With<DrawerService, Result<Drawer>>(move)).Refusal);
        }

        Assert.Equal(DrawerState.Open, (await With<IDrawers, Drawer?>(d => d.Find(drawer.Id)))!.State);
    }

    [DatabaseFact]
    public async Task A_difference_is_counted_twice_explained_accepted_and_posted_to_over_short()
    {
        var drawer = await OpenDrawer();
        var shortBy = Pieces(19500);
        await Count(drawer, shortBy);
        var second = await Count(drawer, shortBy);
        Assert.False(second.MayRecount);
        Assert.Equal("cashiering.no-third-count", (await With<DrawerService, Result<Drawer>>(s => s.StartCount(drawer.Id, Acts.ByClerk()))).Refusal?.Code);
        Assert.Equal("cashiering.difference-unexplained", (await With<DrawerService, Result<Drawer>>(s => s.Accept(drawer.Id, Acts.BySupervisor()))).Refusal?.Code);
        await With<DrawerService, Result<Drawer>>(s => s.Explain(drawer.Id, Acts.By(Acts.Clerk(), reason: "A five is missing")));

        var accepted = (await With<DrawerService, Result<Drawer>>(s => s.Accept(drawer.Id, Acts.BySupervisor()))).Value;

        Assert.Equal(new Money(-500), accepted.OverShortAmount);
        Assert.Contains((LedgerAccount.OverShort, 500L), await Books());
        Assert.DoesNotContain(await Books(), b => b.Account == LedgerAccount.DrawerCash && b.Debit != 0);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_second_drawer_is_not_open_while_the_first_is_counted_again()
    {
        var drawer = await OpenDrawer();
        await Count(drawer, Pieces(19500));
        await With<DrawerService, Result<Drawer>>(s => s.Open(2, Money.Zero, Acts.ByClerk()));

        Assert.Equal("cashiering.already-open", (await With<DrawerService, Result<Drawer>>(s => s.StartCount(drawer.Id, Acts.ByClerk()))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task The_report_adds_up_good_receipts_and_names_the_voided_ones()
    {
        var drawer = await OpenDrawer();
        var paid = (await Take(await Asking(await Owe(Debts.Sales), Cash(120000)))).Value;
        var byCheck = (await Take(await Asking(await Owe(Debts.LaterSales), Check(60000)) with { KeepRestAsCredit = true })).Value;
        var gone = (await Take(await Asking(await Owe(Debts.Sales), Cash(100000)))).Value;
        await Void(gone, "Keyed twice");

        var report = (await With<IDrawerSearch, DrawerReport?>(r => r.Of(drawer.Id)))!;

        Assert.Equal((3, paid.Number, gone.Number), (report.Receipts, report.First, report.Last));
        Assert.Equal([(gone.Number, "Keyed twice", "Supervisor 1")], report.Voids.Select(v => (v.Number, v.Reason, v.DecidedBy!)));
        Assert.Equal(new TenderTotal(TenderKind.Cash, 1, paid.Amount), report.Of(TenderKind.Cash));
        Assert.Equal(new TenderTotal(TenderKind.Check, 1, new Money(60000)), report.Of(TenderKind.Check));
        Assert.Equal(paid.Change, report.ChangeGiven);
        Assert.Equal(paid.Amount + byCheck.Amount, report.Total);
        Assert.True(report.Ties);
        Assert.Equal(drawer.StartingCash + paid.Amount, (await With<IDrawerSearch, DrawerGlance?>(r => r.Glance(Acts.Clerk().Id)))!.Cash);
    }

    [DatabaseFact]
    public async Task The_detective_is_shown_the_receipt_of_exactly_the_difference()
    {
        var drawer = await OpenDrawer();
        var paymentEvent = (await Take(await Asking(await Owe(Debts.NotYetDue with { DueOn = new DateOnly(2026, 9, 10) }), Cash(10500)))).Value;
        var missing = paymentEvent.Tenders[0].Amount;
        var inDrawer = await InDrawer(drawer);
        await Count(drawer, Pieces((int)(inDrawer - missing).Cents));
        var counted = await Count(drawer, Pieces((int)(inDrawer - missing).Cents));

        var seen = await With<IDrawerSearch, IReadOnlyList<TenderSeen>>(r => r.Suspects(counted));

        Assert.Contains(new TenderSeen(paymentEvent.Number, TenderKind.Cash, missing), seen);
        Assert.Contains(DifferenceDetective.Hints(CountDifference.Of(counted), seen), h => h.Contains(paymentEvent.Number.ToString(), StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task The_detective_is_shown_the_receipt_whose_digits_were_switched()
    {
        var drawer = await OpenDrawer();
        var paymentEvent = (await Take(await Asking(await Owe(Debts.NotYetDue with { DueOn = new DateOnly(2026, 9, 10) }), Cash(10500)))).Value;
        var entered = paymentEvent.Tenders[0].Amount;
        var difference = new Money(15000 - entered.Cents); // 150.00 was meant for 105.00
        Assert.Equal(new Money(10500), entered);
        var inDrawer = await InDrawer(drawer);
        await Count(drawer, Pieces((int)(inDrawer + difference).Cents));
        var counted = await Count(drawer, Pieces((int)(inDrawer + difference).Cents));

        var hints = DifferenceDetective.Hints(CountDifference.Of(counted), await With<IDrawerSearch, IReadOnlyList<TenderSeen>>(r => r.Suspects(counted)));

        Assert.Contains(hints, h => h.StartsWith($"Receipt {paymentEvent.Number} took 105.00 in cash.", StringComparison.Ordinal) && h.Contains("150.00 would explain the 45.00", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Numbers_of_a_year_are_whole_with_voids_and_refusals_among_them()
    {
        await OpenDrawer();
        var first = (await Take(await Asking(await Owe(Debts.Sales), Cash(120000)))).Value;
        await Take(await Asking(await Owe(Debts.Sales), Check(200000)));
        await Take(await Asking(await Owe(Debts.Sales), Cash(120000)));
        await Void(first);

        var proof = await With<INumberLedger, NumberProof>(l => l.Prove(2026));

        Assert.True(proof.IsWhole);
        Assert.Equal((1, 1, 2, 2), (proof.Issued, proof.Voided, proof.Highest, proof.Counter));
        Assert.Equal([2026], await With<INumberLedger, IReadOnlyList<int>>(l => l.Years()));
        Assert.Equal([ReceiptState.Issued, ReceiptState.Voided], (await With<INumberLedger, RecordPage<NumberRow>>(l => l.Page(2026, 1, 2))).Rows.Select(r => r.State));
        Assert.True((await With<INumberLedger, NumberProof>(l => l.Prove(2025))).IsWhole);
    }

    [DatabaseFact]
    public async Task Copies_are_counted()
    {
        await OpenDrawer();
        var paymentEvent = (await Take(await Asking(await Owe(Debts.Sales), Cash(120000)))).Value;

        var lost = new CopyAsked(1, CopyReason.Lost);
        await With<ReceiptService, Result<PaymentEvent>>(s => s.Copy(paymentEvent.Number, lost, Acts.ByClerk()));
        Assert.Equal(1, (await With<ReceiptService, Result<PaymentEvent>>(s => s.Copy(paymentEvent.Number, lost, Acts.ByClerk()))).Value.Copies); // the same form again is the same copy

        Assert.Equal("cashiering.copy-reason", (await With<ReceiptService, Result<PaymentEvent>>(s => s.Copy(paymentEvent.Number, new CopyAsked(2, null), Acts.ByClerk(2)))).Refusal?.Code);
        Assert.Equal(2, (await With<ReceiptService, Result<PaymentEvent>>(s => s.Copy(paymentEvent.Number, new CopyAsked(2, CopyReason.OtherPerson, "K. Hebert, letter of the owner"), Acts.ByClerk(2)))).Value.Copies);
        Assert.Equal("staff.not-allowed", (await With<ReceiptService, Result<PaymentEvent>>(s => s.Copy(paymentEvent.Number, new CopyAsked(3, CopyReason.Lost), Acts.By(Acts.Administrator())))).Refusal?.Code);
        Assert.Equal(
            ["1 the customer lost it, Clerk 1", "2 another person, with authorization: K. Hebert, letter of the owner, Clerk 2"],
            (await With<IPaymentEvents, PaymentEvent?>(e => e.Find(paymentEvent.Number)))!.PrintedCopies.Select(c => $"{c.Number} {c.Says()}, {c.Printed.Name}"));
        Assert.Equal("copy 1: the customer lost it", (await Office.Read(c => c.Set<Data.Audit.AuditEntry>().Where(e => e.What == "cashiering.receipt-copy").OrderBy(e => e.Sequence).Select(e => e.Details).ToListAsync()))[0]);
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "ReceiptCopies" SET "Reason" = 'ForTheFile' """)));
        await Verify();
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "PaymentEvents" SET "Copies" = 3 """));
        Assert.Contains((await With<Data.Verify.OfficeVerifier, Data.Verify.VerifyReport>(v => v.RunAsync())).Findings, f => f.Invariant == "V4" && f.Sentence.Contains("was copied 3 times, but 2 copies have a reason", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task The_receipt_itself_is_printed_once()
    {
        await OpenDrawer();
        var paymentEvent = (await Take(await Asking(await Owe(Debts.Sales), Cash(120000)))).Value;

        Assert.Equal("cashiering.printed-once", (await With<ReceiptService, Result<PaymentEvent>>(s => s.Print(paymentEvent.Number, Acts.ByClerk(2)))).Refusal?.Code);
        Assert.Null((await With<ReceiptService, Result<PaymentEvent>>(s => s.Print(paymentEvent.Number, Acts.ByClerk()))).Refusal);
        Assert.Equal("cashiering.printed-once", (await With<ReceiptService, Result<PaymentEvent>>(s => s.Print(paymentEvent.Number, Acts.ByClerk()))).Refusal?.Code);
    }

    private async Task<Drawer> Count(Drawer drawer, DrawerPieces pieces)
    {
        await With<DrawerService, Result<Drawer>>(s => s.StartCount(drawer.Id, Acts.ByClerk()));
        return (await With<DrawerService, Result<Drawer>>(s => s.Seal(drawer.Id, pieces, Acts.ByClerk()))).Value;
    }

    private static DrawerPieces Pieces(int cents) => new([cents / 10_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, cents % 10_000], 0, 0);

    private Task<List<(LedgerAccount Account, long Debit)>> Books() => Office.Read(async c =>
        (await c.Set<JournalLine>().ToListAsync()).GroupBy(l => l.Account).Select(g => (g.Key, g.Sum(l => l.AsDebit.Cents))).OrderByDescending(g => g.Key).ToList());
}

public sealed class DrawerServiceOnSqlite() : DrawerServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class DrawerServiceOnSqlServer() : DrawerServiceTests(DatabaseProvider.SqlServer);
