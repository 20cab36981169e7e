using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Custody;

/// <summary>What changed hands within a day stands among what a supervisor looks at before the close, each act by itself.</summary>
public abstract class CustodyExceptionTests(DatabaseProvider provider) : CustodyTest(provider)
{
    [DatabaseFact]
    public async Task Every_act_with_cash_is_listed_by_drawer_once()
    {
        var drawer = await Worked();
        await Do(Dropping(drawer, "1000.00"));
        await Do(Changing(drawer, "40.00", "40.00"));
        await Do(await Counting(CustodyKind.DrawerCount, drawer, "372.25"), Acts.Supervisor(), Acts.Clerk());
        var handed = await Do(await Counting(CustodyKind.Handover, drawer, "370.25"), Acts.Clerk(), Acts.Clerk(2));
        await Explain(handed, Acts.Clerk(), "two dollars fell behind the tray");
        await Day.With<ReceiptService, Result<PaymentEvent>>(async s => await s.Copy((await Receipt()).Number, new CopyAsked(1, CopyReason.ForTheFile), Day.Act(Acts.Clerk())));

        var listed = await Day.With<IBusinessDays, IReadOnlyList<DayException>>(d => d.Exceptions(Day.Today));

        Assert.Equal(
        [
            "3 Short −2.00 Handover of a drawer: two dollars fell behind the tray",
            "3 Drop 1,000.00 bag B-1",
            "3 ChangeOrder 40.00 the same amount in small change",
            "3 SurpriseCount 372.25 Surprise count of a drawer: agreed",
            "3 Copy 1,222.25 copy 1: for the office’s file",
        ], listed.Select(e => $"{e.Drawer} {e.Kind} {e.Amount} {e.Says}"));
        Assert.All(listed, e => Assert.NotEmpty(e.By));
        Assert.Empty(await Findings());
    }

    private async Task<PaymentEvent> Receipt() => (await Day.With<IPaymentEvents, PaymentEvent?>(e => e.Find(ReceiptNumber.Of(2026, 1))))!;
}

/// <inheritdoc/>
public sealed class CustodyExceptionOnSqlite() : CustodyExceptionTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class CustodyExceptionOnSqlServer() : CustodyExceptionTests(DatabaseProvider.SqlServer);
