using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>
/// The same days with what goes wrong in an office: the program is killed before any statement, a commit or its answer is lost, the clock is set back or forward.
/// No receipt that was given out is lost or doubled, the lists agree with the ledgers after each act, and nothing is found. A seed plays the same days again.
/// </summary>
public sealed class FaultyDaysTests : RandomDays
{
    private const int NewSeed = 0, LastStatement = 60;
    private readonly BrokenLine _killed = new();
    private readonly CutLine _cut = new();
    private int _kills;

    /// <summary>Seeds: a few in each run, ten thousand with TAXCOUNTER_FULL=1.</summary>
    public static TheoryData<int> Seeds => [NewSeed, .. Enumerable.Range(1, Force.IsFull ? 10_000 : 2)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_goes_wrong_no_receipt_is_lost_or_doubled_and_nothing_is_found(int seed)
    {
        seed = SeedOf(seed);
        await Work(seed);

        var kept = await Office.Read(c => c.Set<PaymentEvent>().AsNoTracking().Include(e => e.Tenders).Where(e => e.DrawerId != null).ToListAsync());
        Assert.Equal(Paid.Select(p => (p.Number, p.Amount)).OrderBy(p => p.Number.ToString(), StringComparer.Ordinal), kept.Select(p => (p.Number, p.Amount)).OrderBy(p => p.Number.ToString(), StringComparer.Ordinal));
        Assert.True(_kills > 0, $"seed {seed}: nothing was killed");
    }

    protected override void More(IServiceCollection services)
    {
        services.AddSingleton<IInterceptor>(_killed);
        services.AddSingleton<IInterceptor>(_cut);
    }

    protected override async Task Around(Random random, Func<Task> act)
    {
        ArgumentNullException.ThrowIfNull(random);
        ArgumentNullException.ThrowIfNull(act);
        GoesWrong(random);
        try
        {
            await act();
        }
        catch (Exception broken) when (broken is BrokenLineException || broken.InnerException is BrokenLineException)
        {
            _kills++;
        }

        _killed.Mend();
        _cut.LoseCommits(0);
        _cut.LoseAnswers(0);
        await Lists();
    }

    private void GoesWrong(Random random)
    {
        switch (random.Next(10))
        {
            case 0 or 1 or 2:
                _killed.BreakBefore(random.Next(1, LastStatement));
                break;
            case 3:
                _cut.LoseCommits(1);
                break;
            case 4:
                _cut.LoseAnswers(random.Next(1, 3));
                break;
            case 5:
                Office.Clock.Advance(TimeSpan.FromMinutes(random.Next(-20, 40)));
                break;
            default:
                break;
        }
    }

    /// <summary>What the search lists as owed is what the ledgers of each account come to, in one moment.</summary>
    private async Task Lists()
    {
        await using var scope = Office.Scope();
        var (search, ledgers, accounts) = (scope.ServiceProvider.GetRequiredService<IAccountSearch>(), scope.ServiceProvider.GetRequiredService<ILedgers>(), scope.ServiceProvider.GetRequiredService<IAccounts>());
        var wrong = await scope.ServiceProvider.GetRequiredService<IOneMoment>().Read(async () =>
        {
            List<string> differ = [];
            foreach (var hit in (await search.Find("Company")).Hits)
            {
                var owed = (await ledgers.OfAccount((await accounts.Find(hit.Number))!.Id, openOnly: true)).Total(l => l.Entries.Total(e => e.Amount));
                if (hit.Owing != owed)
                {
                    differ.Add($"{hit.Number}: the list says {hit.Owing}, the ledgers {owed}");
                }
            }

            return differ;
        });
        Assert.Empty(wrong);
    }
}
