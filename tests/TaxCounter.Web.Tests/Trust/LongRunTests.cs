using System.Collections;
using System.Diagnostics;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>
/// Eight people work around the clock of an office that stands in a test (R27): they sign in anew in each round, look at accounts, take payments; drawers are counted,
/// money goes to the bank, days are closed. What the program keeps in memory and its write-ahead log stay within bounds that do not depend on how long that goes on.
/// </summary>
public sealed class LongRunTests : TrustTest
{
    private const int Windows = 8, Few = 40;
    private const long MostLog = 6L << 20; // SQLite folds it into the file from 4 MB on

    /// <summary>What grows with the people and the sessions of a day, up to these.</summary>
    private static readonly Dictionary<string, int> _bounds = new(StringComparer.Ordinal) { ["SessionDesk._entries"] = 2_000, ["AccountsOpened._opened"] = Windows * 110 };
    private static readonly int _perDay = Force.IsFull ? 12 : 6;
    private static readonly int _rounds = Force.IsFull ? 24 : 6;
    private static readonly TimeSpan _round = TimeSpan.FromMinutes(40); // a day's last round is over before midnight
    private static readonly int _each = Force.IsFull ? 10 : 1; // payments of each person in a round
    private readonly List<Type> _kept = [];
    private readonly List<double> _milliseconds = [];
    private readonly List<StaffMember> _clerks = [];
    private int _receipts;

    public LongRunTests() => Counter.OtherServices = services => _kept.AddRange(services.Where(s => s.Lifetime == ServiceLifetime.Singleton && !s.IsKeyedService && IsOurs(s.ServiceType) && !s.ServiceType.IsGenericTypeDefinition).Select(s => s.ServiceType).Distinct());

    [Fact]
    public async Task Whatever_is_kept_in_memory_and_the_log_stay_bounded_however_long_people_work()
    {
        var day = new WorkingDay(Counter.Services, Counter.Clock);
        await Hire();
        var (memory, log, kept) = (0L, 0L, new Dictionary<string, int>());
        for (var round = 0; round < _rounds; round++)
        {
            if (round % _perDay == 0)
            {
                Counter.Clock.Advance(round == 0 ? TimeSpan.Zero : TimeSpan.FromDays(1) - (_round * _perDay)); // the next morning
                await Open();
            }

            await Round(day);
            log = Math.Max(log, new FileInfo(Counter.File + "-wal").Length);
            Counter.Clock.Advance(_round);
            if (round % _perDay == _perDay - 1)
            {
                await Close(day);
            }

            if (round == _rounds / 4)
            {
                (memory, kept) = (Force.IsFull ? GC.GetTotalMemory(forceFullCollection: true) : 0, Kept());
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{_receipts} receipts, log at most {log:#,0} bytes, kept: {string.Join(", ", Kept().Where(k => k.Value > 10).Select(k => $"{k.Key} {k.Value}"))}");
        List<string> wrong = [];
        wrong.AddRange(log is > 0 and <= MostLog ? [] : [$"the log came to {log:#,0} bytes"]);
        wrong.AddRange(Kept().Where(k => k.Value > (_bounds.TryGetValue(k.Key, out var most) ? most : Math.Max(Few, 2 * kept.GetValueOrDefault(k.Key)))).Select(k => $"{k.Key} grew from {kept.GetValueOrDefault(k.Key)} to {k.Value}"));
        wrong.AddRange(await Drafts() <= Windows ? [] : ["drafts of forms that were sent are still there"]);
        Assert.Empty(wrong);
        if (Force.IsFull)
        {
            var (first, last) = (Median(_milliseconds.Skip(100).Take(_milliseconds.Count / 5)), Median(_milliseconds.TakeLast(_milliseconds.Count / 5)));
            var now = GC.GetTotalMemory(forceFullCollection: true);
            for (var i = 0; i < 2_100; i++)
            {
                await (await Counter.SignInAs("window1")).Get("/");
            }

            Assert.All(Kept().Where(k => _bounds.ContainsKey(k.Key)), k => Assert.True(k.Value <= _bounds[k.Key], $"{k.Key} {k.Value}"));
            TestContext.Current.TestOutputHelper?.WriteLine($"memory {memory:#,0} to {now:#,0} bytes, a payment {first:0.0} to {last:0.0} ms");
            Assert.True(now <= 2 * memory && last <= 2 * first, $"memory {memory:#,0} to {now:#,0} bytes, a payment {first:0.0} to {last:0.0} ms");
        }

        await BooksHold(_receipts);
    }

    private async Task Hire()
    {
        for (var i = 1; i <= Windows; i++)
        {
            await Hire($"window{i}", Role.Clerk, $"W-{i}");
            _clerks.Add((await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync($"window{i}")))!.Member);
        }
    }

    private async Task Open()
    {
        var day = new WorkingDay(Counter.Services, Counter.Clock);
        foreach (var (clerk, i) in _clerks.Select((c, i) => (c, i + 1)))
        {
            await day.Opens(clerk, i);
        }
    }

    /// <summary>Each signs in, looks at accounts, and takes payments.</summary>
    private async Task Round(WorkingDay day)
    {
        for (var i = 1; i <= Windows; i++)
        {
            var browser = await Counter.SignInAs($"window{i}");
            for (var n = 0; n < _each; n++)
            {
                var account = await day.Owes("50.00", $"Customer {_receipts}");
                await browser.Page($"/accounts/{account.Number}");
                _receipts++;
                if (!Force.IsFull && i != 1)
                {
                    await day.Takes(_clerks[i - 1], account, WorkingDay.Cash("50.00"));
                    continue;
                }

                var since = Stopwatch.GetTimestamp();
                await Pay(browser, account, "50.00");
                _milliseconds.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            }
        }
    }

    private async Task Close(WorkingDay day)
    {
        var (first, second) = (await Member("supervisor"), await Member("supervisor2"));
        var drawers = await Counter.With<TaxCounterContext, List<Drawer>>(c => c.Set<Drawer>().Where(d => d.State == DrawerState.Open).ToListAsync());
        foreach (var drawer in drawers)
        {
            await day.TurnsIn(_clerks.Single(c => c.Id == drawer.ClerkId), first, drawer);
        }

        var deposit = (await day.With<DepositService, Result<Deposit>>(d => d.Prepare([.. drawers.Select(d => d.Id)], day.Act(first)))).Value;
        var inside = await day.With<IDeposits, DepositContents>(d => d.Contents(deposit.Id));
        var bag = $"BAG-{_receipts}";
        Assert.Null((await day.With<DepositService, Result<Deposit>>(d => d.Seal(deposit.Id, bag, new DrawerPieces(WorkingDay.PiecesOf(inside.Cash), inside.Checks, 0), day.Act(first)))).Refusal);
        Assert.Null((await day.With<DepositService, Result<Deposit>>(d => d.Verify(deposit.Id, bag, inside.Checks, inside.Total, day.Act(second)))).Refusal);
        Assert.Null((await day.With<DayService, Result<Domain.Journal.ClosedDay>>(d => d.Close(day.Today, day.Act(first)))).Refusal);
    }

    private async Task<StaffMember> Member(string userName) => (await Counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync(userName)))!.Member;

    private Task<int> Drafts() => Counter.With<TaxCounterContext, int>(async c => (await c.Database.SqlQuery<int>($"""SELECT COUNT(*) AS "Value" FROM "FormDrafts" """).ToListAsync())[0]);

    /// <summary>How much each list, table and queue in memory holds, of every service that lives as long as the program; those within them counted too.</summary>
    private Dictionary<string, int> Kept()
    {
        Dictionary<string, int> sizes = [];
        foreach (var service in _kept.SelectMany(t => Counter.Services.GetServices(t)).OfType<object>().Where(s => IsOurs(s.GetType())).Distinct())
        {
            foreach (var field in service.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static))
            {
                if (field.GetValue(service) is ICollection held)
                {
                    var name = $"{service.GetType().Name}.{field.Name}";
                    sizes[name] = Math.Max(sizes.GetValueOrDefault(name), held.Count + (held is IDictionary map ? map.Values.OfType<ICollection>().Sum(v => v.Count) : 0));
                }
            }
        }

        return sizes;
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("TaxCounter", StringComparison.Ordinal);

    private static double Median(IEnumerable<double> of) => of.Order().ToList() is { Count: > 0 } all ? all[all.Count / 2] : 0;
}
