using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Custody;

/// <summary>Two people at a drawer or the safe: clerk 1 with drawer 3, clerk 2 who may take it over, the supervisors.</summary>
public abstract class CustodyTest(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private int _bags;

    /// <summary>Opens drawer 3 with 150.00 and takes 1,318.40 in cash for 1,222.25: 96.15 is change.</summary>
    protected async Task<Drawer> Worked()
    {
        var drawer = await Day.Opens(Acts.Clerk(), 3, "150.00");
        await Day.Takes(Acts.Clerk(), await Day.Owes("1222.25"), WorkingDay.Cash("1318.40"));
        return drawer;
    }

    protected static DrawerPieces Pieces(string cash, int checks = 0) => new(WorkingDay.PiecesOf(WorkingDay.Dollars(cash)), checks, 0);

    protected CustodyAsked Dropping(Drawer drawer, string cash) => new()
    {
        Id = CustodyId.New(),
        Kind = CustodyKind.Drop,
        Drawer = drawer.Id,
        Pieces = Pieces(cash),
        SecondCount = WorkingDay.Dollars(cash),
        Bag = $"B-{++_bags}",
    };

    protected static CustodyAsked Changing(Drawer drawer, string given, string back) => new()
    {
        Id = CustodyId.New(),
        Kind = CustodyKind.ChangeOrder,
        Drawer = drawer.Id,
        Pieces = Pieces(given),
        Change = new DrawerPieces([0, 0, 0, 0, 0, 0, (int)(WorkingDay.Dollars(back).Cents / 100), 0, 0, 0, 0, 0, (int)(WorkingDay.Dollars(back).Cents % 100)], 0, 0),
    };

    protected async Task<CustodyAsked> Counting(CustodyKind kind, Drawer drawer, string cash, int checks = 0) => new()
    {
        Id = CustodyId.New(),
        Kind = kind,
        Drawer = drawer.Id,
        Pieces = Pieces(cash, checks),
        SecondCount = WorkingDay.Dollars(cash),
        Seen = (await Now(drawer)).Revision,
    };

    protected Task<Result<CustodyRecord>> Try(CustodyAsked asked, StaffMember first, StaffMember second) => Day.With<CustodyService, Result<CustodyRecord>>(s => s.Record(asked, second, Day.Act(first)));

    protected async Task<CustodyRecord> Do(CustodyAsked asked, StaffMember? first = null, StaffMember? second = null)
    {
        var done = await Try(asked, first ?? Acts.Clerk(), second ?? Acts.Supervisor());
        Assert.Null(done.Refusal);
        return done.Value;
    }

    protected Task<Result<CustodyRecord>> Explain(CustodyRecord record, StaffMember who, string? why = "a bill stuck to another") => Day.With<CustodyService, Result<CustodyRecord>>(s => s.Explain(record.Number, Day.Act(who, why)));

    protected async Task<Drawer> Now(Drawer drawer) => (await Day.With<IDrawers, Drawer?>(d => d.Find(drawer.Id)))!;

    protected Task<string> Inside(Drawer drawer) => Day.With<IDrawers, string>(async d => (await d.Contents((await d.Find(drawer.Id))!)).Cash.Plain());

    protected Task<Safe> InTheSafe() => Day.With<ICustody, Safe>(c => c.Safe());

    protected async Task<string> Balance(LedgerAccount account) => (await Office.Read(c => c.Set<JournalLine>().Where(l => l.Account == account).ToListAsync())).Total(l => l.AsDebit).Plain();

    protected async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant} {f.Sentence}")];
    }
}
