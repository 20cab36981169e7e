using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TaxCounter.Data.Backup;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Commands;

/// <summary><c>rule-books list</c> and <c>rule-books check</c>; <c>rates</c> is another name for it.</summary>
internal static class RuleBooksVerb
{
    public static Command Command(string[] settings)
    {
        var jurisdiction = new Option<string?>("--jurisdiction") { Description = "Which rule book to read. Default: this office's own, with the rows it added." };
        var topic = new Option<string?>("--topic") { Description = "Only topics that begin with this text, such as late-rules/sales or counter." };
        var on = new Option<string?>("--on") { Description = "Only rows in force on this day, like 2026-11-20. Default: every row." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var list = new Command("list", "List the rows of a rule book with their authority.") { jurisdiction, topic, on, json };
        list.SetAction(asked => ListAsync(new Asked(asked.GetValue(jurisdiction), asked.GetValue(topic), asked.GetValue(on), asked.GetValue(json)), settings));
        var check = new Command("check", "Check every shipped rule book, and show where the recorded rows of this office differ.");
        check.SetAction(_ => CheckAsync(settings));
        var verb = new Command("rule-books", "The rule books.") { list, check };
        verb.Aliases.Add("rates");
        return verb;
    }

    private static async Task<int> CheckAsync(string[] settings)
    {
        foreach (var jurisdiction in RuleBookLoader.Jurisdictions)
        {
            var book = RuleBookLoader.Load(jurisdiction);
            Console.Out.WriteLine($"{jurisdiction}: good; {book.TaxTypes.Count} tax types, {book.Locations.Count} locations, {book.Funds.Count} funds.");
        }

        await using var office = VerbOffice.Open(settings);
        var rules = office.Get<IRulesInForce>();
        if (await office.Get<Migrator>().WhyNotServeAsync() is not null)
        {
            Console.Out.WriteLine($"There are no records of {rules.Jurisdiction} here to compare with.");
            return CommandLine.Done;
        }

        var own = rules.Topics.SelectMany(t => t.Rows).Count(r => r.Origin == RuleRowOrigin.Office);
        Console.Out.WriteLine($"{rules.Jurisdiction} as recorded: good; {rules.Topics.Count} topics, {(own == 1 ? "1 row" : $"{own} rows")} of the office's own.");
        foreach (var difference in await office.Get<RuleRecorder>().DifferencesAsync())
        {
            Console.Out.WriteLine(difference);
        }

        return CommandLine.Done;
    }

    private static async Task<int> ListAsync(Asked asked, string[] settings)
    {
        DateOnly? day = null;
        if (asked.On is { } text)
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            {
                await Console.Error.WriteLineAsync($"“{text}” is not a date. Enter it like 2026-11-20.");
                return CommandLine.Refused;
            }

            day = read;
        }

        await using var office = VerbOffice.Open(settings);
        var found = await Topics(office, asked.Jurisdiction);
        if (found.Refusal is { } no)
        {
            return VerbOffice.Refuse(no);
        }

        var (book, topics) = found.Value;
        var chosen = topics.Where(t => asked.Topic is null || t.Id == asked.Topic || t.Id.StartsWith(asked.Topic.TrimEnd('/') + "/", StringComparison.Ordinal)).ToList();
        if (chosen.Count == 0)
        {
            return VerbOffice.Refuse(RuleChangeRefusals.UnknownTopic(asked.Topic ?? ""));
        }

        var lines = chosen.SelectMany(t => (day is { } on ? t.On(on) is { } row ? [row] : [] : t.Rows).Select(r => (Topic: t, Row: r))).ToList();
        if (asked.Json)
        {
            Json(book, lines);
        }
        else
        {
            Say(book, lines);
        }

        return CommandLine.Done;
    }

    private static async Task<Result<Book>> Topics(VerbOffice office, string? jurisdiction)
    {
        var rules = office.Get<IRulesInForce>();
        var asked = jurisdiction ?? office.Get<IOptions<OfficeOptions>>().Value.Jurisdiction.ToLowerInvariant();
        if (asked == rules.Jurisdiction && await office.Get<Migrator>().WhyNotServeAsync() is null)
        {
            return new Book(rules.Book, rules.Topics);
        }

        var shipped = RulesInForce.ShippedTopics(asked);
        return shipped.Refusal is { } no ? no : new Book(RuleBookLoader.Load(asked), shipped.Value);
    }

    private static void Json(RuleBook book, List<(RuleTopic Topic, RuleTopicRow Row)> lines) => Answer.Json(new
    {
        jurisdiction = book.Jurisdiction,
        rows = lines.Select(l => new
        {
            topic = l.Topic.Id,
            title = l.Topic.Title,
            firstDay = l.Row.FirstDay.Field(),
            lastDay = l.Topic.LastDayOf(l.Row)?.Field(),
            origin = l.Row.Origin == RuleRowOrigin.Office ? "office" : "shipped",
            row = JsonNode.Parse(l.Row.Content),
        }),
    });

    private static void Say(RuleBook book, List<(RuleTopic Topic, RuleTopicRow Row)> lines)
    {
        foreach (var topic in lines.GroupBy(l => l.Topic))
        {
            Console.Out.WriteLine($"{topic.Key.Id}: {topic.Key.Title}");
            foreach (var (_, row) in topic)
            {
                var last = topic.Key.LastDayOf(row)?.Field() ?? "on";
                var own = row.Origin == RuleRowOrigin.Office ? ", added by the office" : "";
                Console.Out.WriteLine($"  {row.FirstDay.Field()} to {last,-10}  {RuleWords.Short(topic.Key, row.Content, book)}  [{row.Authority.Text}; {row.Authority.Certainty.Words()}{own}]");
            }
        }
    }

    private sealed record Asked(string? Jurisdiction, string? Topic, string? On, bool Json);

    private sealed record Book(RuleBook Rules, IReadOnlyList<RuleTopic> Topics)
    {
        public void Deconstruct(out RuleBook rules, out IReadOnlyList<RuleTopic> topics) => (rules, topics) = (Rules, Topics);
    }
}
