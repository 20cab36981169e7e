using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>The program killed, the line cut, a second program: on a process of its own, over real connections (R4, R5, R17, R24, V4, V12).</summary>
public sealed class KilledServerTests : IDisposable
{
    private const int MostAcknowledged = 12;
    private static readonly int _rounds = Force.Of(20);
    private static readonly int _hangUps = Force.IsFull ? 1_000 : 40; // each clerk as many
    private readonly PreparedOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Killed_in_the_middle_it_keeps_every_acknowledged_receipt_and_posts_nothing_twice()
    {
        await _office.Open(accounts: _rounds * (MostAcknowledged + (2 * PreparedOffice.Windows)));
        var random = new Random(20260915);
        List<WindowClerk.Form> sent = [];
        var cut = 0;

        for (var round = 0; round < _rounds; round++)
        {
            var unanswered = await WorkUntilKilled(random.Next(1, MostAcknowledged + 1), atSending: round % 2 == 1, sent);
            cut += unanswered.Count;
            await _office.Served.Start();
            await Task.WhenAll(unanswered.Select(u => Again(u.Clerk, u.Form)));
            NothingIsLostOrTwice(sent);
        }

        Assert.True(cut >= _rounds, $"Only {cut} payments were cut off: nothing was tried.");

        // The drawers opened before the first kill are still open, each its clerk's own, and took every payment.
        Assert.Equal([$"{PreparedOffice.Windows}"], _office.Read("SELECT COUNT(*) FROM Drawers WHERE State = (SELECT MIN(State) FROM Drawers)"));
        Assert.Equal([$"{PreparedOffice.Windows}"], _office.Read("SELECT COUNT(*) FROM Drawers"));
        _office.Served.Kill();
        await VerifyHolds();
    }

    [Fact]
    public async Task An_answer_that_was_lost_is_asked_for_again_and_comes_from_the_same_receipt()
    {
        await _office.Open(accounts: _hangUps);
        ConcurrentBag<WindowClerk.Form> sent = [];

        await Task.WhenAll(_office.Clerks.Select(async clerk =>
        {
            for (var i = 0; i < _hangUps / PreparedOffice.Windows; i++)
            {
                var form = await clerk.Prepare(_office.NextAccount());
                sent.Add(form);
                await clerk.SendAndHangUp(form);
                await Again(clerk, form);
            }
        }));

        NothingIsLostOrTwice([.. sent]);
        Assert.Equal(_hangUps, sent.Count);

        // While it serves, a second one on the same records is turned away with a sentence.
        var second = await _office.Served.Verb("serve", "--Urls=http://127.0.0.1:0");
        Assert.Equal(1, second.Code);
        Assert.Contains("Another TaxCounter is already using", second.Complained, StringComparison.Ordinal);
        await VerifyHolds();
    }

    /// <summary>Eight clerks post until the program is killed, in the middle of whatever the others do.</summary>
    /// <returns>The forms that got no answer.</returns>
    private async Task<IReadOnlyList<(WindowClerk Clerk, WindowClerk.Form Form)>> WorkUntilKilled(int after, bool atSending, List<WindowClerk.Form> sent)
    {
        var sendings = 0;
        var acknowledged = 0;
        ConcurrentBag<(WindowClerk, WindowClerk.Form)> unanswered = [];
        await Task.WhenAll(_office.Clerks.Select(clerk => Task.Run(async () =>
        {
            WindowClerk.Form? open = null;
            try
            {
                while (Volatile.Read(ref acknowledged) < after)
                {
                    open = null;
                    open = await clerk.Prepare(_office.NextAccount());
                    lock (sent)
                    {
                        sent.Add(open);
                    }

                    var answer = clerk.Send(open);
                    if (atSending && Interlocked.Increment(ref sendings) == after)
                    {
                        _office.Served.Kill();
                    }

                    if (await answer is null)
                    {
                        await Again(clerk, open);
                    }

                    open = null;
                    if (Interlocked.Increment(ref acknowledged) == after && !atSending)
                    {
                        _office.Served.Kill();
                    }
                }
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException)
            {
                if (open is not null)
                {
                    unanswered.Add((clerk, open));
                }
            }
        })));
        _office.Served.Kill();
        return [.. unanswered];
    }

    /// <summary>Sends the same form again, and once more as often as the answer is that the records are busy: then that is what a clerk is told to do.</summary>
    private static async Task Again(WindowClerk clerk, WindowClerk.Form form)
    {
        for (var i = 0; i < 10; i++)
        {
            if (await clerk.Send(form) is not null)
            {
                return;
            }

            Assert.True(clerk.LastRefusal.Contains("Press the button again. It will be posted only once.", StringComparison.Ordinal), clerk.LastRefusal);
        }

        Assert.Fail("Told ten times to press again.");
    }

    private void NothingIsLostOrTwice(List<WindowClerk.Form> sent)
    {
        var receipts = _office.Read("SELECT Number FROM PaymentEvents");
        var acknowledged = _office.Clerks.SelectMany(c => c.Acknowledged).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(acknowledged.Except(receipts));
        Assert.Equal(acknowledged.Count, receipts.Count);
        Assert.Equal(sent.Count, receipts.Count);
        Assert.Equal(
            sent.Select(f => f.Fields.First(x => x.Name == "Form.Id").Value.ToUpperInvariant()).Order(StringComparer.Ordinal),
            _office.Read("SELECT Id FROM PaymentEvents").Select(i => i.ToUpperInvariant()).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, receipts.Count), receipts.Select(r => int.Parse(r.Split('-')[2], CultureInfo.InvariantCulture)).Order());
    }

    private async Task VerifyHolds()
    {
        var (code, said, complained) = await _office.Served.Verb("verify", "--json");
        Assert.True(code == 0, said + complained);
        Assert.True(JsonDocument.Parse(said).RootElement.GetProperty("ok").GetBoolean());
    }
}
