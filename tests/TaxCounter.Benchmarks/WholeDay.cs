using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using TaxCounter.Testing;

namespace TaxCounter.Benchmarks;

/// <summary>The real pages over HTTP: signed in, antiforgery, permissions, rules, audit.</summary>
internal sealed class WholeDay(Plan plan) : IDisposable
{
    private const string Password = "seven herons over the bayou";
    private readonly ServedOffice _office = new();
    private readonly List<WindowClerk> _clerks = [];
    private readonly Dictionary<WindowClerk, WindowClerk.Form> _searches = [];
    private readonly Random _random = new(4711);
    private List<string> _accounts = [];
    private Queue<string> _owing = [];

    public async Task Run()
    {
        await Fill();
        var starts = new List<TimeSpan>();
        for (var i = 0; i < plan.Rounds; i++)
        {
            _office.Kill();
            starts.Add(await StartToFirstPage());
        }

        Console.WriteLine($"start to first page: {string.Join(", ", starts.Select(s => $"{s.TotalSeconds:0.00} s"))}   budget 3 s");
        await OpenWindows();
        Timings.Head();
        Timings.Print("look-up by number", await Rounds(() => Pages(Lookup)), "p95 ≤ 30");
        Timings.Print("look-up by name", await Rounds(() => Pages(LookupByName)), "p95 ≤ 30");
        Timings.Print("account page", await Rounds(() => Pages(clerk => clerk.Get("/accounts/" + Any()))), "p95 ≤ 60");
        Timings.Print("overdue list, first page", await Rounds(() => Pages(clerk => clerk.Get("/collections/overdue"))), "p95 ≤ 50");
        Timings.Print($"payment posted, {plan.Clerks} clerks", await Rounds(Payments), "p95 ≤ 40, ≥ 300/s, worst ≤ 1000");
        Timings.Print($"payment, form to receipt, {plan.Clerks} clerks", await Rounds(WholePayments), "");
        Timings.Print("floor: bare Kestrel and ADO.NET", await Rounds(() => Floor.Measure(plan)), "the same writes, nothing else");
        Console.WriteLine($"memory: {_office.Memory / 1024 / 1024} MB   budget 400 MB");
        await CloseTheDay();
    }

    public void Dispose()
    {
        _clerks.ForEach(c => c.Dispose());
        _office.Dispose();
    }

    private async Task Fill()
    {
        Expect(await _office.Verb("migrate"));
        var since = Stopwatch.GetTimestamp();
        Expect(await _office.Verb("sample", "--accounts", $"{plan.Accounts}"));
        Console.WriteLine($"sample of {plan.Accounts:N0} accounts: {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
        for (var i = 1; i <= plan.Clerks; i++)
        {
            await _office.AddPerson($"window{i}", "clerk", Password);
        }

        using var db = new SqliteConnection($"Data Source={_office.File};Mode=ReadOnly");
        db.Open();
        _accounts = Column(db, "SELECT Number FROM Accounts");
        _owing = new Queue<string>(Column(db, "SELECT a.Number FROM Accounts a JOIN AccountBalances s ON s.AccountId = a.Id WHERE s.OwingCents > 0 AND s.OldestDueOn < date('now') ORDER BY a.Number"));
    }

    private async Task<TimeSpan> StartToFirstPage()
    {
        var since = Stopwatch.GetTimestamp();
        await _office.Start();
        using var client = _office.Client();
        await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        return Stopwatch.GetElapsedTime(since);
    }

    private async Task OpenWindows()
    {
        for (var i = 1; i <= plan.Clerks; i++)
        {
            var clerk = new WindowClerk(_office.Client());
            await clerk.SignIn($"window{i}", Password);
            await clerk.OpenDrawer(i, "200.00");
            _clerks.Add(clerk);
        }

        // Everything is compiled once before anything is measured.
        foreach (var clerk in _clerks)
        {
            for (var i = 0; i < 10; i++)
            {
                await Lookup(clerk);
                await LookupByName(clerk);
                await clerk.Send(await clerk.Prepare(_owing.Dequeue()));
            }
        }
    }

    private async Task<IReadOnlyList<Timings>> Rounds(Func<Task<Timings>> round)
    {
        List<Timings> rounds = [];
        for (var i = 0; i < plan.Rounds; i++)
        {
            rounds.Add(await round());
        }

        return rounds;
    }

    /// <summary>One page after the other, at the pace of one clerk.</summary>
    private async Task<Timings> Pages(Func<WindowClerk, Task> look)
    {
        var timings = new Timings();
        await timings.Whole(async () =>
        {
            for (var i = 0; i < plan.Pages; i++)
            {
                await timings.Time(() => look(_clerks[i % _clerks.Count]));
            }
        });
        return timings;
    }

    private Task Lookup(WindowClerk clerk) => Find(clerk, Any());

    private async Task LookupByName(WindowClerk clerk)
    {
        string[] words = ["smith", "boud", "river cons", "leblanc", "magnolia", "tran", "golden", "st gab"];
        await Find(clerk, words[_random.Next(words.Length)]);
    }

    private async Task Find(WindowClerk clerk, string what)
    {
        _searches.TryGetValue(clerk, out var form);
        if (form is null)
        {
            form = WindowClerk.Form.In(await clerk.Get("/"), "/search");
            _searches[clerk] = form;
        }

        using var answer = await clerk.Post(form, ("Q", what));
        var page = answer.Headers.Location ?? throw new InvalidOperationException($"search answered {(int)answer.StatusCode}");
        if (page.OriginalString.StartsWith("/search", StringComparison.Ordinal))
        {
            await clerk.Get(page.OriginalString);
        }
    }

    private async Task<Timings> Payments()
    {
        var each = plan.Payments / plan.Clerks;
        var prepared = new Dictionary<WindowClerk, List<WindowClerk.Form>>();
        foreach (var clerk in _clerks)
        {
            prepared[clerk] = [];
            for (var i = 0; i < each; i++)
            {
                prepared[clerk].Add(await clerk.Prepare(_owing.Dequeue()));
            }
        }

        var timings = new Timings();
        await timings.Whole(() => Task.WhenAll(_clerks.Select(clerk => Task.Run(async () =>
        {
            foreach (var form in prepared[clerk])
            {
                await timings.Time(async () => Posted(await clerk.Send(form)));
            }
        }))));
        return timings;
    }

    private async Task<Timings> WholePayments()
    {
        var accounts = new ConcurrentQueue<string>(Enumerable.Range(0, plan.Payments / 4).Select(_ => _owing.Dequeue()));
        var timings = new Timings();
        await timings.Whole(() => Task.WhenAll(_clerks.Select(clerk => Task.Run(async () =>
        {
            while (accounts.TryDequeue(out var account))
            {
                await timings.Time(async () => Posted(await clerk.Send(await clerk.Prepare(account))));
            }
        }))));
        return timings;
    }

    /// <summary>Takes what is missing to a full day, closes the drawers, and times the closing of the day itself in the domain's own service.</summary>
    private async Task CloseTheDay()
    {
        var missing = new ConcurrentQueue<string>(_owing.Take(Math.Max(0, plan.Receipts - _clerks.Sum(c => c.Acknowledged.Count))));
        await Task.WhenAll(_clerks.Select(clerk => Task.Run(async () =>
        {
            while (missing.TryDequeue(out var account))
            {
                await clerk.Send(await clerk.Prepare(account));
            }
        })));
        var receipts = _clerks.Sum(c => c.Acknowledged.Count);
        _office.Kill();
        var closing = await DayClosing.Measure(_office.File, plan.Rounds);
        Console.WriteLine($"closing a day of {receipts:N0} receipts: drawer counted {closing.Count.TotalMilliseconds:0} ms, day closed {closing.Close.TotalMilliseconds:0} ms (median of {plan.Rounds})   budget 1000 ms");
        var (code, said, complained) = await _office.Verb("verify", "--json");
        Console.WriteLine($"verify: exit {code} {said.Trim()} {complained.Trim()}");
    }

    private string Any() => _accounts[_random.Next(_accounts.Count)];

    private static void Posted(string? receipt)
    {
        if (receipt is null)
        {
            throw new InvalidOperationException("A payment was refused.");
        }
    }

    private static void Expect((int Code, string Said, string Complained) verb)
    {
        if (verb.Code != 0)
        {
            throw new InvalidOperationException(verb.Complained + verb.Said);
        }
    }

    private static List<string> Column(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
