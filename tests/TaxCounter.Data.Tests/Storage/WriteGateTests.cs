using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Tests.Storage;

public class WriteGateTests
{
    private static readonly TimeSpan _long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Writers_come_in_in_the_order_they_asked()
    {
        var gate = new WriteGate();
        Assert.True(await gate.Enter(_long));
        var waiting = Enumerable.Range(0, 20).Select(_ => gate.Enter(_long)).ToList();

        foreach (var next in waiting)
        {
            Assert.All(waiting.SkipWhile(w => w != next), w => Assert.False(w.IsCompleted));
            gate.Leave();
            Assert.True(await next);
        }
    }

    [Fact]
    public async Task Whoever_lost_patience_is_passed_over()
    {
        var gate = new WriteGate();
        Assert.True(await gate.Enter(_long));
        var hasty = gate.Enter(TimeSpan.FromMilliseconds(1));
        var patient = gate.Enter(_long);
        Assert.False(await hasty);

        gate.Leave();

        Assert.True(await patient);
        gate.Leave();
        Assert.True(await gate.Enter(TimeSpan.Zero));
    }
}
