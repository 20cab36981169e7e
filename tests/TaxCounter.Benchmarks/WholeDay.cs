using System.Collections.Concurrent;
using System.Diagnostics;
using TaxCounter.Testing;

namespace TaxCounter.Benchmarks;

/// <summary>The real pages over HTTP: signed in, antiforgery, permissions, rules, audit.</summary>
internal sealed class WholeDay(Plan plan) : IDisposable
{
    private const string Password = "seven herons over the bayou";
    private readonly MeasuredOffice _made = new(plan);
    private readonly List<WindowClerk> _clerks = [];
    private readonly Dictionary<WindowClerk, WindowClerk.Form> _searches = [];
    private readonly Random _random = new(4711);
    private List<string> _accounts = [];
    private Queue<string> _owing = [];
    private ServedOffice _office = null!;

    public async Task Run()
    {
        _office = await _made.Open(Password);
        _accounts = _made.Accounts();
        _owing = new Queue<string>(_made.Owing());
        Console.WriteLine($"records: {new FileInfo(_office.File).Length / 1024 / 1024} MB, {new FileInfo(_office.File).Length / plan.Accounts:N0} bytes an account");
        List<TimeSpan> starts = [];
        for (var i = 0; i < plan.Rounds; i++)
        {
            _office.Kill();
            starts.Add(await StartToFirstPage());
        }

        Console.WriteLine($"start to first page: {string.Join(", ", starts.Select(s => $"{s.TotalSeconds:0.00} s"))}   budget 1.5 s");
        await OpenWindows();
        Timings.Head();
        if (plan.Pages > 0)
        {
            Timings.Print("look-up by number", await Rounds(() => Pages(Lookup)), "p95 ≤ 30");
            Timings.Print("look-up by name", await Rounds(() => Pages(LookupByName)), "p95 ≤ 30");
            Timings.Print("account page", await Rounds(() => Pages(clerk => clerk.Get("/accounts/" + Any()))), "p95 ≤ 60");
            Timings.Print("overdue list, first page", await Rounds(() => Pages(clerk => clerk.Get("/collections/overdue"))), "p95 ≤ 50");
            Timings.Print("search for a word that no account has", await Rounds(() => Pages(clerk => Find(clerk, Unknown()))), "");
        }

        foreach (var clerks in plan.Clerks)
        {
            await PaymentsBesideTheFloor(clerks);
        }

        Console.WriteLine($"memory: {_office.Memory / 1024 / 1024} MB   budget 300 MB");
        if (plan.Receipts > 0)
        {
            await CloseTheDay();
        }

        await Verify();
    }

    public void Dispose()
    {
        _clerks.ForEach(c => c.Dispose());
        _made.Dispose();
    }

    /// <summary>Payments and the floor in turn, round by round, so that whatever else the machine does falls on both.</summary>
    private async Task PaymentsBesideTheFloor(int clerks)
    {
        List<Timings> posted = [];
        List<Timings> whole = [];
        List<Timings> floor = [];
        List<long?> bytes = [];
        var each = Math.Max(1, plan.Payments / clerks);
        var rows = new RowsOfAPayment(1, 1, 1);
        for (var i = 0; i < plan.Rounds && _owing.Count > each * clerks * 2; i++)
        {
            var (before, written) = (RowsOfAPayment.Count(_office.File), _office.Written);
            posted.Add(await Payments(clerks, each));
            bytes.Add((_office.Written - written) / (each * clerks));
            rows = RowsOfAPayment.Between(before, RowsOfAPayment.Count(_office.File));
            floor.Add(await Floor.Measure(clerks, each * clerks, rows));
            whole.Add(await WholePayments(clerks));
        }

        if (posted.Count == 0)
        {
            Console.WriteLine($"{clerks} clerks: not measured, too few accounts owe anything.");
            return;
        }

        Timings.Print($"payment posted, {clerks} clerks", posted, clerks == 8 ? "p95 ≤ 40, ≥ 300/s" : clerks == 32 ? "worst ≤ 1000" : "");
        Timings.Print($"payment, form to receipt, {clerks} clerks", whole, clerks == 8 ? "≥ 120/s" : "");
        Timings.Print($"floor, {clerks} clerks, {rows.Lines} + {rows.Others} rows, {rows.Changes} changed", floor, "the same writes, nothing else");
        var share = posted.Zip(floor).Select(r => r.First.PerSecond / r.Second.PerSecond).Order().ElementAt((posted.Count - 1) / 2);
        Console.WriteLine($"payment posted, share of the floor: {share:0.000}   budget 0.25; bytes given to be written, a payment with its form: {string.Join(", ", bytes.Select(b => b is { } some ? $"{some:N0}" : "?"))}");
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
        for (var i = 1; i <= plan.Clerks.Max(); i++)
        {
            var clerk = new WindowClerk(_office.Client());
            await clerk.SignIn($"window{i}", Password);
            await clerk.OpenDrawer(i, "200.00");
            _clerks.Add(clerk);
        }

        // Everything is compiled once before anything is measured.
        foreach (var clerk in _clerks.Take(8))
        {
            for (var i = 0; i < 20; i++)
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
        await timings.Whole(() => _office.Processor, async () =>
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

    private async Task<Timings> Payments(int clerks, int each)
    {
        var prepared = new Dictionary<WindowClerk, List<WindowClerk.Form>>();
        foreach (var clerk in _clerks.Take(clerks))
        {
            prepared[clerk] = [];
            for (var i = 0; i < each; i++)
            {
                prepared[clerk].Add(await clerk.Prepare(_owing.Dequeue()));
            }
        }

        var timings = new Timings();
        await timings.Whole(() => _office.Processor, () => Task.WhenAll(_clerks.Take(clerks).Select(clerk => Task.Run(async () =>
        {
            foreach (var form in prepared[clerk])
            {
                await timings.Time(async () => Posted(await clerk.Send(form)));
            }
        }))));
        return timings;
    }

    private async Task<Timings> WholePayments(int clerks)
    {
        var accounts = new ConcurrentQueue<string>(Enumerable.Range(0, Math.Max(clerks, plan.Payments / 4)).Select(_ => _owing.Dequeue()));
        var timings = new Timings();
        await timings.Whole(() => _office.Processor, () => Task.WhenAll(_clerks.Take(clerks).Select(clerk => Task.Run(async () =>
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
    }

    private async Task Verify()
    {
        _office.Kill();
        var since = Stopwatch.GetTimestamp();
        var (code, said, _) = await _office.Verb("verify", "--json");
        Console.WriteLine($"verify: {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s, exit {code}{(code == 0 ? "" : " " + said.Trim())}");
    }

    private string Unknown() => string.Concat(Enumerable.Range(0, 9).Select(_ => (char)('a' + _random.Next(26))));

    private string Any() => _accounts[_random.Next(_accounts.Count)];

    private static void Posted(string? receipt)
    {
        if (receipt is null)
        {
            throw new InvalidOperationException("A payment was refused.");
        }
    }
}
