using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>
/// Holds the office's rule book for the whole program: read once, again after an approval, and again when another program on the same records has added a row
/// (looked for once a minute by counting, since rows are only ever added).
/// </summary>
public sealed class RulesInForce : IRulesInForce
{
    private static readonly TimeSpan _between = TimeSpan.FromMinutes(1);
    private readonly IDbContextFactory<TaxCounterContext> _contexts;
    private readonly DatabaseOptions _database;
    private readonly TimeProvider _clock;
    private readonly ILogger<RulesInForce> _log;
    private readonly Lock _reading = new();
    private volatile BookInForce? _now;
    private long _looked;

    /// <summary>For one office.</summary>
    /// <exception cref="InvalidOperationException">There is no rule book of that name.</exception>
    public RulesInForce(OfficeJurisdiction office, IDbContextFactory<TaxCounterContext> contexts, DatabaseOptions database, TimeProvider clock, ILogger<RulesInForce> log)
    {
        ArgumentNullException.ThrowIfNull(office);
        if (!RuleBookLoader.Jurisdictions.Contains(office.Jurisdiction))
        {
            throw new InvalidOperationException($"Office:Jurisdiction: {RuleBookRefusals.UnknownJurisdiction(office.Jurisdiction, string.Join(", ", RuleBookLoader.Jurisdictions)).Message}");
        }

        Jurisdiction = office.Jurisdiction;
        _contexts = contexts;
        _database = database;
        _clock = clock;
        _log = log;
    }

    /// <inheritdoc/>
    public string Jurisdiction { get; }

    /// <inheritdoc/>
    public RuleBook Book => Now().Book;

    /// <inheritdoc/>
    public IReadOnlyList<RuleTopic> Topics => Now().Topics;

    /// <inheritdoc/>
    public Task Renew()
    {
        lock (_reading)
        {
            _now = Read();
        }

        return Task.CompletedTask;
    }

    /// <summary>The topics of a book as it ships; refused where there is none.</summary>
    public static Result<List<RuleTopic>> ShippedTopics(string jurisdiction) => RuleBookLoader.Jurisdictions.Contains(jurisdiction)
        ? Make(jurisdiction, []).Topics.ToList()
        : RuleBookRefusals.UnknownJurisdiction(jurisdiction, string.Join(", ", RuleBookLoader.Jurisdictions));

    /// <summary>A book of recorded rows and what ships, and its topics.</summary>
    /// <exception cref="RuleBookException">It cannot be used.</exception>
    internal static (RuleBook Book, IReadOnlyList<RuleTopic> Topics) Make(string jurisdiction, IReadOnlyCollection<RuleRow> recorded)
    {
        var text = BookText.Shipped(jurisdiction);
        BookText.PutIn(text, recorded.Select(r => new RuleDraft(r.Topic, r.FirstDay, r.Content)));
        var book = RuleBookLoader.Read(BookText.FileOf(jurisdiction), BookText.Of(text));
        var byPlace = recorded.ToDictionary(r => (r.Topic, r.FirstDay));
        return (book, [.. BookTopics.In(text).Select(t => new RuleTopic { Id = t.Id, Group = t.Group, Title = t.Title, Rows = [.. t.Rows.Select(r => Row(t, r))], Readings = t.Readings })]);

        RuleTopicRow Row(BookTopic topic, JsonObject row)
        {
            var from = BookTopics.FirstDayOf(row)!.Value;
            var known = byPlace.GetValueOrDefault((topic.Id, from));
            return new RuleTopicRow(from, BookText.Of(row), BookText.AuthorityOf(row), known?.Origin ?? RuleRowOrigin.Shipped, known?.ChangeId);
        }
    }

    private BookInForce Now()
    {
        if (_now is not { } now)
        {
            lock (_reading)
            {
                return _now ??= Read();
            }
        }

        var looked = Interlocked.Read(ref _looked);
        var at = _clock.GetUtcNow().Ticks;
        if (Math.Abs(at - looked) < _between.Ticks || Interlocked.CompareExchange(ref _looked, at, looked) != looked)
        {
            return now;
        }

        return LookAgain(now);
    }

    /// <summary>Whether another program has added a row. Records that do not answer just now leave the book as it is: the next minute asks again.</summary>
    private BookInForce LookAgain(BookInForce now)
    {
        try
        {
            using var context = _contexts.CreateDbContext();
            if (context.Set<RuleRow>().Count(r => r.Jurisdiction == Jurisdiction) == now.Recorded)
            {
                return now;
            }

            lock (_reading)
            {
                return _now = Read();
            }
        }
        catch (DbException exception)
        {
            _log.LogWarning(exception, "The recorded rows of the rule book could not be counted. The rule book stays as it was last read.");
            return now;
        }
    }

    private BookInForce Read()
    {
        var rows = Recorded();
        var (book, topics) = Make(Jurisdiction, rows);
        Interlocked.Exchange(ref _looked, _clock.GetUtcNow().Ticks);
        return new BookInForce(book, topics, rows.Count);
    }

    /// <summary>The recorded rows; none where there are no records yet, as when somebody only calculates.</summary>
    private List<RuleRow> Recorded()
    {
        if (_database.File is { } file && !File.Exists(file))
        {
            return [];
        }

        using var context = _contexts.CreateDbContext();
        try
        {
            return [.. context.Set<RuleRow>().AsNoTracking().Where(r => r.Jurisdiction == Jurisdiction)];
        }
        catch (DbException exception) when (HasNoTable(exception))
        {
            return [];
        }
    }

    private static bool HasNoTable(DbException exception) =>
        exception is SqlException { Number: 208 } || (exception is SqliteException { SqliteErrorCode: 1 } && exception.Message.Contains("no such table", StringComparison.Ordinal));

    private sealed record BookInForce(RuleBook Book, IReadOnlyList<RuleTopic> Topics, int Recorded);
}
