using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Custody;

/// <summary>After any day of legal acts at two drawers (payments, voids, drops, change orders, handovers, counts by surprise, the close) <c>verify</c> finds nothing.</summary>
public sealed class RandomDayTests() : CustodyTest(DatabaseProvider.Sqlite)
{
    /// <summary>Another day in each run, beside those that are known.</summary>
    private const int NewSeed = 0;

    private readonly List<Drawer> _drawers = [];
    private readonly List<PaymentEvent> _paid = [];
    private Random _random = null!;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(NewSeed)]
    public async Task Verify_finds_nothing_after_any_day(int seed)
    {
        seed = seed == NewSeed ? int.TryParse(Environment.GetEnvironmentVariable("TAXCOUNTER_SEED"), out var given) ? given : Random.Shared.Next(4, int.MaxValue) : seed;
        TestContext.Current.TestOutputHelper?.WriteLine($"The seed of this day is {seed}.");
        _random = new Random(seed);
        _drawers.Add(await Day.Opens(Acts.Clerk(1), 1, "150.00"));
        _drawers.Add(await Day.Opens(Acts.Clerk(2), 2, "150.00"));
        var acts = 0;
        for (var i = 0; i < 60; i++)
        {
            acts += await Something() ? 1 : 0;
            Office.Clock.Advance(TimeSpan.FromSeconds(_random.Next(1, 200)));
            if (i % 6 == 5)
            {
                Assert.Empty(await Findings());
            }
        }

        Assert.True(acts >= 10, $"only {acts} acts with cash");
        await Close();
        Assert.Empty(await Findings());
    }

    /// <summary>Whether cash changed hands, or was counted.</summary>
    private async Task<bool> Something()
    {
        var drawer = await Now(_drawers[_random.Next(_drawers.Count)]);
        var clerk = KeeperOf(drawer);
        switch (_random.Next(8))
        {
            case 0 or 1 or 2:
                var owed = Amount(1, 80_000);
                var more = WorkingDay.Dollars(await Inside(drawer)) > Amount(3_000, 3_000) ? Amount(0, 3_000) : Money.Zero; // change comes out of the drawer
                _paid.Add(await Day.Takes(clerk, await Day.Owes(owed.Plain()), _random.Next(3) == 0 ? Day.Check(owed.Plain()) : WorkingDay.Cash((owed + more).Plain())));
                return false;
            case 3 when _paid.Count > 0:
                var receipt = _paid[_random.Next(_paid.Count)];
                if ((await Day.With<VoidService, Result<PaymentEvent>>(v => v.RequestAndApprove(receipt.Number, Day.Act(clerk, "wrong account"), Day.Act(Acts.Supervisor())))).Refusal is null)
                {
                    _paid.Remove(receipt);
                }

                return false;
            case 4:
                return (await Try(Dropping(drawer, Amount(1, 60_000).Plain()), clerk, Acts.Supervisor())).Refusal is null;
            case 5:
                var notes = 100 * _random.Next(1, 4);
                return (await Try(Changing(drawer, $"{notes}.00", $"{notes}.00"), clerk, Acts.Supervisor())).Refusal is null;
            case 6:
                return await Counted(CustodyKind.Handover, drawer, clerk, Acts.Clerk(_random.Next(1, 6)));
            case 7:
                return await Counted(CustodyKind.DrawerCount, drawer, Acts.Supervisor(), clerk);
            default:
                return false;
        }
    }

    private async Task<bool> Counted(CustodyKind kind, Drawer drawer, StaffMember first, StaffMember second)
    {
        var inside = await Day.With<IDrawers, DrawerContents>(d => d.Contents(drawer));
        var apart = _random.Next(3) == 0 ? Amount(-2_000, 2_000) : Money.Zero;
        var cash = inside.Cash + apart;
        var done = await Try((await Counting(kind, drawer, (cash.IsNegative ? Money.Zero : cash).Plain(), inside.Checks)), first, second);
        if (done.Refusal is null && !done.Value.Difference.IsNone)
        {
            Assert.Null((await Explain(done.Value, first)).Refusal);
        }

        return done.Refusal is null;
    }

    /// <summary>Every drawer is counted, accepted, and the safe counted once more.</summary>
    private async Task Close()
    {
        foreach (var one in _drawers)
        {
            var drawer = await Now(one);
            await Day.Counts(KeeperOf(drawer), drawer, _random.Next(2) == 0 ? "0.00" : "3.00");
            Assert.Null((await Day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, Day.Act(Acts.Supervisor(2), "counted with the clerk")))).Refusal);
        }

        var safe = await InTheSafe();
        Assert.Equal(Money.Zero, safe.Dropped);
        var loose = safe.Cash - safe.InBags;
        if (!loose.IsNegative) // a void gave back what lies in a bag: then the bag was opened
        {
            var counted = await Do(new CustodyAsked { Id = CustodyId.New(), Kind = CustodyKind.SafeCount, Pieces = Pieces(loose.Plain()), Bags = [.. safe.Bags.Select(b => b.Bag)] }, Acts.Supervisor(), Acts.Clerk());
            Assert.True(counted.Difference.IsNone);
        }
    }

    private static StaffMember KeeperOf(Drawer drawer) => Enumerable.Range(1, 6).Select(Acts.Clerk).First(c => drawer.IsKeptBy(c));

    private Money Amount(int from, int to) => new(_random.Next(from, to + 1));
}
