using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Custody;

/// <summary>A drawer with a drop into a bag of a hostile name, and a count that did not agree.</summary>
public sealed class CustodyPages : DutyPages
{
    private CustodyNumber _drop, _count;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var clerk = Acts.Clerk(7);
        var drawer = await office.Day.Opens(clerk, 7);
        var hundred = WorkingDay.Dollars("100.00");
        var pieces = new DrawerPieces(WorkingDay.PiecesOf(hundred), 0, 0);
        var drop = new CustodyAsked { Id = CustodyId.New(), Kind = CustodyKind.Drop, Drawer = drawer.Id, Pieces = pieces, SecondCount = hundred, Bag = "<b>BAG</b>" };
        _drop = (await office.Day.With<CustodyService, Result<CustodyRecord>>(s => s.Record(drop, Acts.Supervisor(8), office.Day.Act(clerk)))).Value.Number;
        _count = (await office.Day.With<CustodyService, Result<CustodyRecord>>(s => s.Record(new CustodyAsked { Id = CustodyId.New(), Kind = CustodyKind.SafeCount, Pieces = pieces }, clerk, office.Day.Act(Acts.Supervisor(8))))).Value.Number;
        await office.Day.With<CustodyService, Result<CustodyRecord>>(s => s.Explain(_count, office.Day.Act(clerk, FullOffice.Script)));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) => ["/custody/safe", "/custody/safe/count", $"/custody/{_drop}", $"/custody/{_count}"];
}
