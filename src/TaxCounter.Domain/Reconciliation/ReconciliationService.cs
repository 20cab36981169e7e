using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>Takes outside files in, matches what they tell to what the office recorded, and keeps what somebody said of the rest.</summary>
public sealed class ReconciliationService(IStatements statements, IStatementReader reader, OutsidePosting books, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    private const int LongestSource = 40;
    private const int OldestYears = 10;
    private const int DaysToSettle = 7;
    private const int LongestColumn = 60;
    private const int LargestFile = 20 * 1024 * 1024;

    /// <summary>What a file tells and what of it would be matched; nothing is kept.</summary>
    public async Task<StatementReport> Check(ReadOnlyMemory<byte> content, string sourceName, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var reading = Read(content, await statements.Source(Plain(sourceName)), act.Today);
        if (reading.Problems.Count > 0)
        {
            return new StatementReport(reading, 0, 0, reading.Items.Count);
        }

        var (known, fresh, _, matches) = await WorkOut(reading, act);
        return Report(reading, known, fresh, matches);
    }

    /// <summary>
    /// Takes a file in, whole. Movements that a file told before stay as they are, so that the same file again changes nothing. Refused: no name of the source, too
    /// large, one problem in the file.
    /// </summary>
    public async Task<Result<StatementReport>> Import(ReadOnlyMemory<byte> content, string fileName, string sourceName, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var name = Plain(sourceName);
        if ((WhyNotSource(name, "import a statement", act) ?? (content.Length > LargestFile ? ReconciliationRefusals.TooLarge : null)) is { } no)
        {
            return no;
        }

        // Read before the line: nobody at a window waits for a file.
        var reading = Read(content, await statements.Source(name), act.Today);
        return reading.Problems.Count > 0 ? ReconciliationRefusals.Bad(fileName, reading.Problems) : await transaction.Do<StatementReport>(act, () => Take(reading, fileName, name, act));
    }

    /// <summary>Sets which column holds what in the files of a source, a new one too. Refused: no name, a column that is no name of one.</summary>
    /// <param name="sourceName">The source.</param>
    /// <param name="format">The kind of its files.</param>
    /// <param name="columns">What a field is called there, by field; left out where it has its usual name.</param>
    /// <param name="act">Who, when.</param>
    public Task<Result<StatementSource>> SetColumns(string sourceName, StatementFormat format, IReadOnlyDictionary<string, string> columns, CounterAct act) => transaction.Do<StatementSource>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(columns);
        var name = Plain(sourceName);
        var known = reader.Fields(format).Select(f => f.Field).ToHashSet(StringComparer.Ordinal);
        if ((WhyNotSource(name, "set the columns of a source", act) ?? (columns.Any(c => !known.Contains(c.Key) || !IsColumn(c.Value)) ? ReconciliationRefusals.NoColumn : null)) is { } no)
        {
            return no;
        }

        var source = await statements.Source(name);
        var before = source?.Columns;
        if (source is null)
        {
            source = StatementSource.Of(name, format);
            statements.Add(source);
        }

        source.Read(format, string.Join('\n', columns.Where(c => Plain(c.Value).Length > 0).Select(c => $"{c.Key} = {Plain(c.Value)}")));
        await audit.Record(act, "reconciliation.source", name, null, null, [new AuditChange("columns", before, source.Columns)]);
        return source;
    });

    /// <summary>What a movement may be, the likeliest first.</summary>
    public async Task<IReadOnlyList<MatchTarget>> Proposals(StatementItem item, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(item);
        var days = Days(today);
        return StatementMatcher.Proposals(item.Told, await statements.Targets([item.Told], days), days);
    }

    /// <summary>A person says what it is. Another amount needs the reason; what something else is matched to is refused.</summary>
    public Task<Result<StatementItem>> Match(StatementItemId id, MatchKind kind, string key, CounterAct act) => Decide(id, "reconciliation.match", act, async item =>
    {
        var targets = await statements.Targets([item.Told], Days(act.Today));
        if (targets.FirstOrDefault(t => t.Kind == kind && t.Key == key) is not { } target)
        {
            return ReconciliationRefusals.NoTarget;
        }

        return StatementMatcher.IsToRecord(item.Told.Kind, kind) ? ReconciliationRefusals.RecordFirst
            : target.Amount != item.Told.Amount && act.Reason is null
            ? ReconciliationRefusals.OtherAmount(item.Told.Amount, target.Amount)
            : item.Match(new StatementMatch(target, MatchedBy.Person), act);
    });

    /// <summary>A person says whose check of a lockbox it is: it is posted as a payment of that account, with a receipt.</summary>
    public Task<Result<StatementItem>> Post(StatementItemId id, string? account, CounterAct act) => Decide(id, "reconciliation.post", act, async item =>
        AccountNumber.TryParse(account, out var number) && await accounts.Find(number) is { } found ? await books.Post(item, found, MatchedBy.Person, act) : ReconciliationRefusals.NoAccount);

    /// <summary>What it would pay of an account; nothing is written.</summary>
    public async Task<Result<OutsideOffer>> Offer(StatementItem item, string? account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(item);
        return AccountNumber.TryParse(account, out var number) && await accounts.Find(number) is { } found ? await books.Offer(item, found, act) : ReconciliationRefusals.NoAccount;
    }

    /// <summary>A person says what a movement is that the office has no record for.</summary>
    public Task<Result<StatementItem>> Explain(StatementItemId id, CounterAct act) => Decide(id, "reconciliation.explain", act, item => Task.FromResult(item.Explain(act)));

    /// <summary>It waits until somebody knows.</summary>
    public Task<Result<StatementItem>> PutAside(StatementItemId id, CounterAct act) => Decide(id, "reconciliation.suspend", act, item => Task.FromResult(item.PutAside(act)));

    /// <summary>What was decided is taken back.</summary>
    public Task<Result<StatementItem>> OpenAgain(StatementItemId id, CounterAct act) => Decide(id, "reconciliation.reopen", act, item => Task.FromResult(item.OpenAgain(act)));

    /// <summary>What a file tells; a day that no bank can tell of is a problem like any other. Banks and processors name the day on which they will pay, a few days ahead.</summary>
    private StatementReading Read(ReadOnlyMemory<byte> content, StatementSource? source, DateOnly today)
    {
        var reading = reader.Read(content, source);
        var last = today.AddDays(DaysToSettle);
        var impossible = reading.Items.Where(i => i.Day != default && (i.Day > last || i.Day < today.AddYears(-OldestYears)))
            .Select(i => new StatementProblem(i.Line, i.Day > last ? $"{DateWords.Date(i.Day)} is in the future. Check the date." : $"{DateWords.Date(i.Day)} is more than {OldestYears} years ago. Check the year.")).ToList();
        return impossible.Count == 0 ? reading : reading with { Problems = [.. reading.Problems, .. impossible] };
    }

    private Task<Result<StatementItem>> Decide(StatementItemId id, string what, CounterAct act, Func<StatementItem, Task<Result<Done>>> decide) => transaction.Do<StatementItem>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await statements.Find(id) is not { } item)
        {
            return ReconciliationRefusals.Unknown;
        }

        var before = item.State;
        if ((await decide(item)).Refusal is { } no)
        {
            return no;
        }

        await books.Restate(item, act);

        await audit.Record(act, what, id.Value.ToString(), null, $"{item.Told.Amount.Plain()} of {item.Told.Day:yyyy-MM-dd}{(item.MatchSays is { } says ? ", " + says : "")}",
            [new AuditChange("state", before.ToString(), item.State.ToString())]);
        return item;
    });

    private async Task<Result<StatementReport>> Take(StatementReading reading, string fileName, string source, CounterAct act)
    {
        var (known, fresh, prints, matches) = await WorkOut(reading, act);
        var posted = 0;
        if (fresh.Count > 0)
        {
            var kept = await Keep(StatementFile.Of(reading, source, fileName, act), fresh, prints, matches, act);
            if (kept.Refusal is { } no)
            {
                return no;
            }

            posted = kept.Value;
            if (await statements.Source(source) is null)
            {
                statements.Add(StatementSource.Of(source, reading.Format));
            }

            await audit.Record(act, "reconciliation.import", fileName, null, $"{fresh.Count} of {reading.Items.Count} items from {source}, credits {reading.Credits.Plain()}, debits {reading.Debits.Plain()}");
        }

        return Report(reading, known, fresh, matches, posted);
    }

    private static StatementReport Report(StatementReading reading, IReadOnlyDictionary<string, StatementItemState> known, IReadOnlyList<ReadItem> fresh, IReadOnlyDictionary<int, StatementMatch> matches, int posted = 0)
    {
        var done = known.Count(k => k.Value is StatementItemState.Matched or StatementItemState.Explained) + matches.Count + posted;
        return new StatementReport(reading, fresh.Count, done, reading.Items.Count - done);
    }

    private static Refusal? WhyNotSource(string name, string what, CounterAct act) => !act.By.May(Permission.ConfirmDeposits) ? StaffRefusals.NotAllowed(act.By, what)
        : name.Length is 0 or > LongestSource || SecretText.Holds(name) ? ReconciliationRefusals.NoSource
        : null;

    private static bool IsColumn(string name) => Plain(name).Length <= LongestColumn && !name.Contains('=', StringComparison.Ordinal) && !SecretText.Holds(name);

    private async Task<(IReadOnlyDictionary<string, StatementItemState> Known, IReadOnlyList<ReadItem> Fresh, IReadOnlyList<string> Prints, IReadOnlyDictionary<int, StatementMatch> Matches)> WorkOut(StatementReading reading, CounterAct act)
    {
        var prints = Fingerprints(reading);
        var known = await statements.Known(prints);
        var places = Enumerable.Range(0, prints.Count).Where(i => !known.ContainsKey(prints[i])).ToList();
        List<ReadItem> fresh = [.. places.Select(i => reading.Items[i])];
        var days = Days(act.Today);
        return (known, fresh, [.. places.Select(i => prints[i])], fresh.Count == 0 ? new Dictionary<int, StatementMatch>() : StatementMatcher.Sure(fresh, await statements.Targets(fresh, days), days));
    }

    /// <summary>Keeps what was not told before, posts the checks of a lockbox, and brings the books to what was matched. Answers how many were posted.</summary>
    private async Task<Result<int>> Keep(StatementFile file, IReadOnlyList<ReadItem> fresh, IReadOnlyList<string> prints, IReadOnlyDictionary<int, StatementMatch> matches, CounterAct act)
    {
        statements.Add(file);
        var posted = 0;
        for (var i = 0; i < fresh.Count; i++)
        {
            var item = StatementItem.Of(file.Id, fresh[i], prints[i]);
            statements.Add(item);
            if (matches.TryGetValue(i, out var match))
            {
                _ = item.Match(match, act);
            }
            else if (item.Told.Kind == ItemKind.LockboxCheck && (await books.PostOrSuspend(item, act)).Refusal is { } no)
            {
                return no;
            }

            posted += item.MatchKind == MatchKind.Posted ? 1 : 0;
            await books.Restate(item, act);
        }

        return posted;
    }

    private int? Days(DateOnly today) => rules.Counter.MatchDays?.On(today) is { Refusal: null } days ? days.Value.Value : null;

    /// <summary>The same movement has the same fingerprint in whatever file of a bank it stands; two that nothing tells apart are counted.</summary>
    private static List<string> Fingerprints(StatementReading reading)
    {
        var family = reading.Format is StatementFormat.Bai2 or StatementFormat.BankCsv ? "bank" : reading.Format.ToString();
        Dictionary<string, int> seen = [];
        List<string> prints = [];
        foreach (var item in reading.Items)
        {
            var refs = item.BankReference.Length + item.CustomerReference.Length > 0 ? $"{item.BankReference}|{item.CustomerReference}" : item.Text;
            var told = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{family}|{item.Account}|{item.Day:yyyyMMdd}|{item.Amount.Cents}|{refs}|{item.CheckNumber}");
            var nth = seen[told] = seen.GetValueOrDefault(told) + 1;
            prints.Add(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{told}|{nth}"))));
        }

        return prints;
    }

    private static string Plain(string name) => TypedText.Plain(name ?? "");
}
