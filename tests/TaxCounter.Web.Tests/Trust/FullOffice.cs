using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>
/// An office with something of everything: hostile names, open and counted and accepted drawers, a receipt, a void that waits, a voided receipt, one deposit being
/// prepared and one sealed.
/// </summary>
public sealed class FullOffice(CounterFactory counter) : IAsyncDisposable
{
    /// <summary>Names as an attacker would have them.</summary>
    public const string Image = "<img src=x onerror=alert(1)>", Vector = "\"><svg/onload=alert(2)>", Braces = "{{7*7}}", Script = "</script><script>alert(3)</script>";

    /// <summary>Tax ids of its accounts, nowhere to be seen in full.</summary>
    public static readonly IReadOnlyList<string> TaxIds = ["723455413", "870032016"];

    private readonly WorkingDay _day = new(counter.Services, counter.Clock);

    /// <summary>What each duty adds: found in the folders of the tests, so that a new duty adds its own file only.</summary>
    public IReadOnlyList<DutyPages> Duties { get; } = Duty.PartsIn<DutyPages>(typeof(FullOffice).Assembly);

    /// <summary>Works the duties of its day.</summary>
    public WorkingDay Day => _day;

    /// <summary>The pages of every duty.</summary>
    public string[] Pages => [.. Duties.SelectMany(d => d.Of(this))];

    /// <summary>A receipt that is good.</summary>
    public PaymentEvent Good { get; private set; } = null!;

    /// <summary>A receipt whose void waits.</summary>
    public PaymentEvent Waiting { get; private set; } = null!;

    /// <summary>An accepted drawer, in a deposit.</summary>
    public Drawer Accepted { get; private set; } = null!;

    /// <summary>A counted drawer that waits to be accepted.</summary>
    public Drawer Counted { get; private set; } = null!;

    /// <summary>A deposit that is sealed.</summary>
    public Deposit Sealed { get; private set; } = null!;

    /// <summary>An account with hostile names that still owes.</summary>
    public Account Hostile { get; private set; } = null!;

    /// <summary>Works the day.</summary>
    public async Task Work()
    {
        var clerk = await Member("clerk");
        var clerk2 = await Member("clerk2");
        var supervisor2 = await Member("supervisor2");
        await HostileAccounts();
        foreach (var duty in Duties)
        {
            await duty.Work(this);
        }

        await _day.Opens(clerk, 3);
        Good = await _day.Takes(clerk, await _day.Owes("80.00", Image), WorkingDay.Cash("100.00"));
        Waiting = await _day.Takes(clerk, await _day.Owes("70.00", Vector), WorkingDay.Cash("70.00"));
        await _day.AsksToVoid(clerk, Waiting, Script);
        await _day.Voids(clerk, supervisor2, await _day.Takes(clerk, await _day.Owes("60.00", Braces), _day.Check("60.00")));
        Accepted = await _day.Opens(clerk2, 4);
        await _day.Takes(clerk2, await _day.Owes("90.00", Image), WorkingDay.Cash("90.00"));
        await _day.TurnsIn(clerk2, supervisor2, Accepted);
        Sealed = (await _day.With<DepositService, Result<Deposit>>(d => d.Prepare([Accepted.Id], _day.Act(clerk2)))).Value;
        Sealed = (await _day.With<DepositService, Result<Deposit>>(d => d.Seal(Sealed.Id, "BAG-1", new DrawerPieces(WorkingDay.PiecesOf(Money.Dollars(90)), 0, 0), _day.Act(clerk2)))).Value;
        Counted = await _day.Counts(clerk2, await _day.Opens(clerk2, 6), "-3.00");
    }

    /// <summary>Follows every link from these pages on.</summary>
    public static async Task<IReadOnlyDictionary<string, IHtmlDocument>> Walk(CounterBrowser browser, params string[] from)
    {
        ArgumentNullException.ThrowIfNull(browser);
        Dictionary<string, IHtmlDocument> pages = new(StringComparer.Ordinal);
        HashSet<string> seen = new(from, StringComparer.Ordinal);
        Queue<string> next = new(from);
        while (next.TryDequeue(out var url) && pages.Count < 200)
        {
            var answer = await browser.Get(url);
            Assert.True((int)answer.StatusCode < 500, $"{url} answered {answer.StatusCode}.");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || (int)answer.StatusCode is not (200 or 404))
            {
                continue;
            }

            var page = pages[url] = await CounterBrowser.Read(answer);
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                if (seen.Add(link))
                {
                    next.Enqueue(link);
                }
            }
        }

        return pages;
    }

    /// <summary>Everything in the records as text, table by table, without what looking writes down: the audit trail and the sessions.</summary>
    public IReadOnlyDictionary<string, string> Records()
    {
        using var connection = new SqliteConnection($"Data Source={counter.File};Pooling=False");
        connection.Open();
        Dictionary<string, string> tables = new(StringComparer.Ordinal);
        foreach (var table in Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").Where(t => t is not ("AuditEntries" or "AuditHead" or "SignInSessions")))
        {
            tables[table] = string.Join("\n", Column(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal));
        }

        return tables;
    }

    /// <summary>The files of the records, byte by byte.</summary>
    public string RawFiles()
    {
        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(counter.File)!, Path.GetFileName(counter.File) + "*").Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task HostileAccounts()
    {
        var rules = (RuleBook)counter.Services.GetService(typeof(RuleBook))!;
        Hostile = await AccountMaker.Open(counter.Services, AccountMaker.Facts(running: 501, taxpayer: Image + " LLC", trade: Vector, street: Script, phone: "(225) 745-7005"), TaxIds[0], a =>
        {
            a.Register("sales", FilingFrequency.Monthly, new DateOnly(2026, 6, 1), null);
            a.Raise(AlertKind.Notice, Braces + Image, new DateOnly(2026, 9, 1), "test");
        });
        var other = await AccountMaker.Open(counter.Services, AccountMaker.Facts(running: 502, taxpayer: "=HYPERLINK(\"x\")", trade: "@SUM(1)", street: "+1 Essen Ln"), TaxIds[1]);
        await AccountMaker.Charge(counter.Services, rules, Hostile, "500.00", "2026-06", new DateOnly(2026, 7, 20));
        await AccountMaker.Charge(counter.Services, rules, other, "400.00", "2026-06", new DateOnly(2026, 7, 20));
    }

    /// <summary>One of its people.</summary>
    public async Task<StaffMember> Member(string userName) =>
        (await counter.With<IStaffDirectory, StaffEntry?>(userAccounts => userAccounts.FindAsync(userName)))!.Member;

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of tables
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
